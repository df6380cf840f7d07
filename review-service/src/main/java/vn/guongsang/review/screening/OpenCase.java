package vn.guongsang.review.screening;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A unit has submitted a nomination: its case opens, or opens again for the next round. */
@Service
public class OpenCase {

    /**
     * What was submitted.
     *
     * @param round how often, from 1
     * @param dossierDigest the content that was signed off
     */
    public record Command(
            UUID centre,
            NominationId id,
            Outline outline,
            int round,
            String dossierDigest,
            Instant at) {}

    private final Cases cases;

    OpenCase(Cases cases) {
        this.cases = cases;
    }

    /**
     * @throws RoundOutOfTurn if the round does not follow from the case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(Command command) {
        var known = cases.findById(command.id());
        known.ifPresent(returned -> returned.reopen(command));
        cases.saveAndFlush(known.orElseGet(() -> Case.open(command)));
    }
}
