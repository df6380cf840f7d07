package vn.guongsang.award.approval;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.award.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The director takes an approval back, as long as there is time. */
@Service
public class TakeBackApproval {

    /** The approved proposal, as the director has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Proposals proposals;
    private final Clock clock;

    TakeBackApproval(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @Transactional
    public Receipt takeBack(Command command) {
        Policy.DECIDE.require(command.by());
        var found = proposals.asSeen(command.id(), command.expected());
        found.takeBack(Decider.of(command.by()), clock.instant());
        return Receipts.of(proposals.saveAndFlush(found));
    }
}
