package vn.guongsang.nomination.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** Leaves nothing of a person in the register but that there was one. */
@Service
public class EraseFromRegister {

    /**
     * The person, as the caller has seen them.
     *
     * @param nominations those that were about them
     */
    public record Command(
            UUID id,
            ExpectedVersion expected,
            String reasonCode,
            List<UUID> nominations,
            Instant at) {
        public Command {
            nominations = List.copyOf(nominations);
        }
    }

    private final People people;

    EraseFromRegister(People people) {
        this.people = people;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt erase(Command command) {
        var person = people.findById(new PersonId(command.id())).orElseThrow(NotFound::new);
        command.expected().mustBe(person.version(), "REGISTERED");
        person.erase(command.reasonCode(), command.nominations(), command.at());
        return new Receipt(command.id(), "ERASED", people.saveAndFlush(person).version());
    }
}
