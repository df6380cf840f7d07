package vn.guongsang.nomination.organisation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.PersonErased;
import vn.guongsang.contracts.PersonState;
import vn.guongsang.contracts.Tombstone;

/** Somebody who works at the centre. Who was erased is nobody here: their row is never read. */
@Entity
@SQLRestriction("erased_at is null")
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

    @SuppressWarnings("UnusedVariable") // Written here, read by the database.
    private @Nullable Instant erasedAt;

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

    /** Nothing stays but that there was somebody, in which unit and until when. */
    @SuppressWarnings("NullAway") // This is the last that this class sees of the row.
    void erase(String reasonCode, List<UUID> nominations, Instant at) {
        code = null;
        name = null;
        sex = null;
        post = null;
        staffType = null;
        directWorker = false;
        leader = false;
        email = null;
        phone = null;
        language = null;
        erasedAt = at;
        revision++;
        var person = id.personId();
        registerEvent(new Tombstone(centreId, EventType.PERSON_STATE, person, revision, at));
        registerEvent(new PersonErased(centreId, person, 1, at, reasonCode, nominations));
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
