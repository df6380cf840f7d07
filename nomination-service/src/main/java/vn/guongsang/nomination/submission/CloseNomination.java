package vn.guongsang.nomination.submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.call.KeepObligations;
import vn.guongsang.platform.access.NotFound;

/** Review has rejected a nomination: it no longer counts, and its unit may owe again. */
@Service
public class CloseNomination {

    /** The nomination that was rejected. */
    public record Command(NominationId id) {}

    private final Nominations nominations;
    private final KeepObligations obligations;

    CloseNomination(Nominations nominations, KeepObligations obligations) {
        this.nominations = nominations;
        this.obligations = obligations;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void close(Command command) {
        var nomination = nominations.findById(command.id()).orElseThrow(NotFound::new);
        nomination.reject();
        nominations.saveAndFlush(nomination);
        obligations.release(
                nomination.callId(), nomination.unitId(), nomination.id().nominationId());
    }
}
