package vn.guongsang.award.approval;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time for taking an approval back is over: the recognition is given. */
@Service
class GrantDueApproval {

    /** A proposal that was found to be due, or that somebody has dealt with since. */
    record Command(NominationId id) {}

    private final Proposals proposals;
    private final Clock clock;

    GrantDueApproval(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @Transactional
    public void grant(Command command) {
        proposals
                .findHeldById(command.id())
                .filter(found -> found.grantIfDue(clock.instant()))
                .ifPresent(proposals::saveAndFlush);
    }
}
