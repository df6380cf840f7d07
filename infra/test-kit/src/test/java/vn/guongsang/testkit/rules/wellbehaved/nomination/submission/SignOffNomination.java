package vn.guongsang.testkit.rules.wellbehaved.nomination.submission;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.testkit.rules.wellbehaved.nomination.call.CallId;

@Service
public class SignOffNomination {
    private final Nominations nominations;
    private final Clock clock;

    SignOffNomination(Nominations nominations, Clock clock) {
        this.nominations = nominations;
        this.clock = clock;
    }

    @Transactional
    public LocalDate signOff(Command command) {
        nominations.save(Nomination.signedOff(command.id(), command.call(), clock.instant()));
        return LocalDate.now(clock);
    }

    public record Command(NominationId id, CallId call) {}
}
