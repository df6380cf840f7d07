package vn.guongsang.nomination.organisation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.PersonState;

/** Somebody who works at the centre. */
@Entity
class Person extends AbstractAggregateRoot<Person> {

    @EmbeddedId private PersonId id;
    private UUID centreId;
    private String code;
    private String name;
    private UUID unitId;
    private String post;

    @Enumerated(EnumType.STRING)
    private StaffType staffType;

    private boolean directWorker;
    private boolean leader;
    private @Nullable String email;
    private String language;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(UUID centreId, RegisterPerson.Command command, LocalDate validFrom) {
        this.id = new PersonId(command.id());
        this.centreId = centreId;
        this.code = command.code();
        this.name = command.name();
        this.unitId = command.unitId();
        this.post = command.post();
        this.staffType = command.staffType();
        this.directWorker = command.directWorker();
        this.leader = command.leader();
        this.email = command.email();
        this.language = command.language();
        this.validFrom = validFrom;
    }

    static Person register(
            UUID centreId, RegisterPerson.Command command, LocalDate today, Instant at) {
        var person = new Person(centreId, command, today);
        person.say(at);
        return person;
    }

    UUID id() {
        return id.personId();
    }

    String name() {
        return name;
    }

    boolean directWorker() {
        return directWorker;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void say(Instant at) {
        revision++;
        registerEvent(
                new PersonState(
                        centreId,
                        id.personId(),
                        revision,
                        at,
                        code,
                        name,
                        unitId,
                        post,
                        staffType.name(),
                        directWorker,
                        leader,
                        email,
                        language,
                        validFrom,
                        validTo,
                        null));
    }
}
