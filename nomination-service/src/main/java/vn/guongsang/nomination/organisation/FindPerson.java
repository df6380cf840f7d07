package vn.guongsang.nomination.organisation;

import java.util.Optional;
import java.util.UUID;
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

    public Optional<Known> find(UUID personId) {
        return people.findById(new PersonId(personId))
                .map(person -> new Known(person.id(), person.name(), person.directWorker()));
    }
}
