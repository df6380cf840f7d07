package vn.guongsang.award.approval;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The director does not approve. */
@Service
public class DeclineProposal {

    /** The proposal, as the director has seen it, and why. */
    public record Command(
            Actor by, NominationId id, ExpectedVersion expected, List<Reason> reasons) {

        public Command {
            reasons = List.copyOf(reasons);
        }
    }

    private final Proposals proposals;
    private final Clock clock;

    DeclineProposal(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @Transactional
    public Receipt decline(Command command) {
        command.by().require(Role.DIRECTOR);
        var found = proposals.asSeen(command.id(), command.expected());
        found.decline(command.reasons(), clock.instant());
        return Receipts.of(proposals.saveAndFlush(found));
    }
}
