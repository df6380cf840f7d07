package vn.guongsang.nomination.call;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.organisation.OrganisationView;
import vn.guongsang.platform.access.NotFound;

/** Lets time pass for one obligation: overdue, missed, or released because the unit has ended. */
@Service
class KeepTime {

    /** The obligation; asking again changes nothing. */
    record Command(ObligationId id) {}

    private final Obligations obligations;
    private final Calls calls;
    private final OrganisationView organisation;
    private final Clock clock;

    KeepTime(Obligations obligations, Calls calls, OrganisationView organisation, Clock clock) {
        this.obligations = obligations;
        this.calls = calls;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Transactional
    public void keep(Command command) {
        var obligation = obligations.findWithLockById(command.id()).orElseThrow(NotFound::new);
        var call = calls.findById(new CallId(obligation.callId())).orElseThrow(NotFound::new);
        if (organisation.hasEnded(obligation.unitId())) {
            obligation.unitHasEnded(clock.instant());
        }
        obligation.keepTime(call, clock.instant());
        obligations.saveAndFlush(obligation);
    }
}
