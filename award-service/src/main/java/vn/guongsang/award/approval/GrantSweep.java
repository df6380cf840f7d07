package vn.guongsang.award.approval;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.scope.Centres;

/**
 * Grants every minute what is due, in every centre. It looks at what is there and not at when it
 * looked last, so after downtime it does what was left undone; two processes at once do no harm.
 */
@Component
public class GrantSweep {

    private static final Logger LOG = LoggerFactory.getLogger(GrantSweep.class);

    private final Centres centres;
    private final DueApprovalsView approvals;
    private final GrantDueApproval grant;

    GrantSweep(Centres centres, DueApprovalsView approvals, GrantDueApproval grant) {
        this.centres = centres;
        this.approvals = approvals;
        this.grant = grant;
    }

    /** Grants what is due now. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void grantWhatIsDue() {
        centres.eachCentre(_ -> approvals.due().forEach(this::grant));
    }

    // One that cannot be granted must not hold back those behind it for ever.
    private void grant(NominationId id) {
        try {
            grant.grant(new GrantDueApproval.Command(id));
        } catch (RuntimeException failure) {
            LOG.error("{} was due, could not be granted and is tried again", id, failure);
        }
    }
}
