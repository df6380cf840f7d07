package vn.guongsang.nomination.organisation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What other parts of this service need to know about a person. Joins the caller's transaction. */
@Service
public class FindPerson {

    /** A person, as far as a nomination is concerned. */
    public record Known(UUID personId, String name, boolean directWorker) {}

    private final People people;

    FindPerson(People people) {
        this.people = people;
    }

    /** Whether a named person is one of the centre's; nobody named is nobody unknown. */
    public boolean knows(@Nullable UUID personId) {
        return personId == null || people.existsById(new PersonId(personId));
    }

    public Optional<Known> find(UUID personId) {
        return people.findById(new PersonId(personId))
                .map(person -> new Known(person.id(), person.name(), person.directWorker()));
    }
}
