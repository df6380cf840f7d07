package vn.guongsang.nomination.submission;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.call.KeepObligations;
import vn.guongsang.platform.access.NotFound;

/**
 * Review has rejected a nomination, or its unit has withdrawn it there: it no longer counts, and
 * the unit may owe again.
 */
@Service
public class CloseNomination {

    /** The nomination, and how it came to its end. */
    public record Command(NominationId id, Ending ending) {}

    /** How a nomination comes to its end in review. */
    public enum Ending {
        REJECTED,
        WITHDRAWN
    }

    private final Nominations nominations;
    private final KeepObligations obligations;
    private final Clock clock;

    CloseNomination(Nominations nominations, KeepObligations obligations, Clock clock) {
        this.nominations = nominations;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void close(Command command) {
        var nomination = nominations.findById(command.id()).orElseThrow(NotFound::new);
        switch (command.ending()) {
            case REJECTED -> nomination.reject(clock.instant());
            case WITHDRAWN -> nomination.withdraw(clock.instant());
        }
        nominations.saveAndFlush(nomination);
        obligations.release(
                nomination.callId(), nomination.unitId(), nomination.id().nominationId());
    }
}
