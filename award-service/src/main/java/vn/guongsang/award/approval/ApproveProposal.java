package vn.guongsang.award.approval;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The director approves; where no document is needed, the recognition is given with it. */
@Service
public class ApproveProposal {

    /** The proposal, as the director has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Proposals proposals;
    private final RecognitionView recognitions;
    private final Clock clock;

    ApproveProposal(Proposals proposals, RecognitionView recognitions, Clock clock) {
        this.proposals = proposals;
        this.recognitions = recognitions;
        this.clock = clock;
    }

    @Transactional
    public Receipt approve(Command command) {
        command.by().require(Role.DIRECTOR);
        var found = proposals.asSeen(command.id(), command.expected());
        found.approve(recognitions.needsDocument(found.recognition()), clock.instant());
        return Receipts.of(proposals.saveAndFlush(found));
    }
}
