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

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private UUID unitId;
    private String post;

    @Enumerated(EnumType.STRING)
    private StaffType staffType;

    private boolean directWorker;
    private boolean leader;
    private @Nullable String email;
    private @Nullable String phone;
    private String language;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(UUID centreId, PersonId id, PersonDetails details) {
        this.id = id;
        this.centreId = centreId;
        this.code = details.code();
        this.name = details.name();
        this.sex = details.sex();
        this.unitId = details.unitId();
        this.post = details.post();
        this.staffType = details.staffType();
        this.directWorker = details.directWorker();
        this.leader = details.leader();
        this.email = details.email();
        this.phone = details.phone();
        this.language = details.language();
        this.validFrom = details.validFrom();
        this.validTo = details.validTo();
    }

    static Person register(UUID centreId, PersonId id, PersonDetails details, Instant at) {
        var person = new Person(centreId, id, details);
        person.say(at);
        return person;
    }

    /** Saying what is known already changes nothing and tells nobody. */
    void change(PersonDetails details, Instant at) {
        if (details.equals(details())) {
            return;
        }
        code = details.code();
        name = details.name();
        sex = details.sex();
        unitId = details.unitId();
        post = details.post();
        staffType = details.staffType();
        directWorker = details.directWorker();
        leader = details.leader();
        email = details.email();
        phone = details.phone();
        language = details.language();
        validFrom = details.validFrom();
        validTo = details.validTo();
        say(at);
    }

    PersonDetails details() {
        return new PersonDetails(
                code,
                name,
                sex,
                unitId,
                post,
                staffType,
                directWorker,
                leader,
                email,
                phone,
                language,
                validFrom,
                validTo);
    }

    UUID id() {
        return id.personId();
    }

    String code() {
        return code;
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
                        sex == null ? null : sex.name()));
    }
}
