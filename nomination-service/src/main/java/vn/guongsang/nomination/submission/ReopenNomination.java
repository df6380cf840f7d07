package vn.guongsang.nomination.submission;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.NotFound;

/** The office has returned a nomination: its unit may write again. */
@Service
public class ReopenNomination {

    /** The nomination, and the round that was returned. */
    public record Command(NominationId id, int round) {}

    private final Nominations nominations;
    private final Clock clock;

    ReopenNomination(Nominations nominations, Clock clock) {
        this.nominations = nominations;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Command command) {
        var nomination = nominations.findById(command.id()).orElseThrow(NotFound::new);
        nomination.reopen(command.round(), clock.instant());
        nominations.saveAndFlush(nomination);
    }
}
