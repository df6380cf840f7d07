package vn.guongsang.nomination.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.nomination.organisation.EraseFromRegister;
import vn.guongsang.nomination.organisation.Register;
import vn.guongsang.nomination.submission.EraseNominations;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.erasure.ForgetTraces;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** A person's data goes: here at once, in every other service as soon as it hears of it. */
@Service
public class ErasePerson {

    /** The person, as the caller has seen them. */
    public record Command(Actor by, UUID id, ExpectedVersion expected, ErasureReason reason) {}

    private final Register register;
    private final NominationsUnderWay underWay;
    private final EraseNominations nominations;
    private final EraseFromRegister people;
    private final ForgetTraces traces;
    private final Clock clock;

    ErasePerson(
            Register register,
            NominationsUnderWay underWay,
            EraseNominations nominations,
            EraseFromRegister people,
            ForgetTraces traces,
            Clock clock) {
        this.register = register;
        this.underWay = underWay;
        this.nominations = nominations;
        this.people = people;
        this.traces = traces;
        this.clock = clock;
    }

    @Transactional
    public Receipt erase(Command command) {
        Policy.KEEP_REGISTER.require(command.by());
        var id = command.id();
        mustNotStand(command.by(), id);
        var at = clock.instant();
        var about = nominations.about(id, at);
        var receipt =
                people.erase(
                        new EraseFromRegister.Command(
                                id, command.expected(), command.reason().name(), about, at));
        traces.of(id, about);
        return receipt;
    }

    private void mustNotStand(Actor by, UUID id) {
        var person = register.person(id).orElseThrow(NotFound::new);
        if (id.equals(by.person())) {
            throw new ErasureRefused.Yourself();
        }
        if (!person.hasLeftBy(LocalDate.now(clock))) {
            throw new ErasureRefused.StillHere();
        }
        var open = underWay.about(id);
        if (!open.isEmpty()) {
            throw new ErasureRefused.NominationsUnderWay(open);
        }
    }
}
