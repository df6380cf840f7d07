package vn.guongsang.review.screening;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A unit has given up what was returned to it: its case does not wait any longer. */
@Service
public class DiscardCase {

    /** Whose dossier has to be forgotten, and since when. */
    public record Command(NominationId id, Instant at) {}

    private final Cases cases;

    DiscardCase(Cases cases) {
        this.cases = cases;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(Command command) {
        cases.findById(command.id())
                .ifPresent(
                        found -> {
                            found.discard(command.at());
                            cases.saveAndFlush(found);
                        });
    }
}
