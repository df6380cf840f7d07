package vn.guongsang.nomination.submission;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.nomination.call.KeepObligations;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The unit gives a nomination up; if it had fulfilled an obligation, the unit owes again. */
@Service
public class DiscardNomination {

    /** The nomination, as the caller has seen it. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected) {}

    private final Nominations nominations;
    private final KeepObligations obligations;
    private final Clock clock;

    DiscardNomination(Nominations nominations, KeepObligations obligations, Clock clock) {
        this.nominations = nominations;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    public Receipt discard(Command command) {
        Policy.WRITE.require(command.by());
        var nomination = nominations.ofUnit(command.by(), command.id());
        Receipts.checkThat(command.expected(), nomination);
        nomination.discard(clock.instant());
        // The nomination before the obligation, as everywhere: locks are taken in one order.
        var discarded = nominations.saveAndFlush(nomination);
        if (discarded.round() > 0) {
            obligations.release(
                    discarded.callId(), discarded.unitId(), discarded.id().nominationId());
        }
        return Receipts.of(discarded);
    }
}
