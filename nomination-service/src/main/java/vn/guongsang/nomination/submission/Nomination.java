package vn.guongsang.nomination.submission;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.Tombstone;

/**
 * An exemplar that a unit introduces. The unit writes until the head signs off; from then on the
 * case is review's, and comes back only when it is returned.
 */
@Entity
class Nomination extends AbstractAggregateRoot<Nomination> {

    @EmbeddedId private NominationId id;
    private UUID centreId;
    private UUID callId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    private int round;
    private boolean late;

    @Enumerated(EnumType.STRING)
    private @Nullable SubjectType subjectType;

    private @Nullable UUID personId;
    private @Nullable String collectiveName;
    // A collective has no register: it is known by the nomination that names it.
    private UUID subjectId;
    private @Nullable String kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> topics;

    private @Nullable String title;
    private @Nullable String summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Claim> claims;

    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    private Nomination(UUID centreId, UUID callId, UUID unitId, Content content) {
        this.id = NominationId.next();
        this.centreId = centreId;
        this.callId = callId;
        this.unitId = unitId;
        this.status = NominationStatus.DRAFT;
        this.subjectId = id.nominationId();
        this.topics = List.of();
        this.claims = List.of();
        write(content);
    }

    static Nomination draft(UUID centreId, UUID callId, UUID unitId, Content content) {
        return new Nomination(centreId, callId, unitId, content);
    }

    void revise(Content content) {
        mustBe(status.isWritable());
        write(content);
    }

    /** The clerk gives it to the head. */
    void handIn() {
        mustBe(status.isWritable());
        status = NominationStatus.AWAITING_HEAD;
    }

    /** The head gives it back to the clerk. */
    void giveBack() {
        mustBe(status == NominationStatus.AWAITING_HEAD);
        status = round == 0 ? NominationStatus.DRAFT : NominationStatus.RETURNED;
    }

    /** The head's word counts: complete, it leaves the unit. */
    void signOff(Signature signature) {
        mustBe(status == NominationStatus.AWAITING_HEAD);
        var missing = Completeness.missing(content());
        if (!missing.isEmpty()) {
            throw new NominationRejected.Incomplete(missing);
        }
        // The first arrival decides; a returned nomination keeps its mark.
        late = round == 0 ? signature.late() : late;
        round++;
        status = NominationStatus.SUBMITTED;
        revision++;
        var digest = DossierDigest.of(signature.subjectName(), content());
        registerEvent(dossier(signature, digest));
        registerEvent(submitted(signature, digest));
    }

    /** The office has returned this round; hearing it again changes nothing. */
    void reopen(int returnedRound) {
        if (status == NominationStatus.SUBMITTED && round == returnedRound) {
            status = NominationStatus.RETURNED;
        }
    }

    /** The office has rejected it; it no longer counts for the unit. */
    void reject() {
        if (status == NominationStatus.SUBMITTED) {
            status = NominationStatus.REJECTED;
        }
    }

    /** The unit gives it up; what reviewers have of it goes. */
    void discard(Instant at) {
        mustBe(status.isWritable() || status == NominationStatus.AWAITING_HEAD);
        status = NominationStatus.DISCARDED;
        if (round > 0) {
            revision++;
            registerEvent(
                    new Tombstone(
                            centreId, EventType.DOSSIER_STATE, id.nominationId(), revision, at));
        }
    }

    private DossierState dossier(Signature signature, String digest) {
        return new DossierState(
                centreId,
                id.nominationId(),
                revision,
                signature.at(),
                round,
                digest,
                signature.subjectName(),
                written(title),
                written(summary),
                claims.stream()
                        .map(claim -> new DossierState.Claim(claim.text(), claim.source()))
                        .toList(),
                null);
    }

    private NominationSubmitted submitted(Signature signature, String digest) {
        return new NominationSubmitted(
                centreId,
                id.nominationId(),
                revision,
                signature.at(),
                new NominationOutline(
                        callId,
                        signature.recognition(),
                        unitId,
                        written(subjectType).name(),
                        subjectId,
                        signature.by()),
                written(kind),
                topics,
                signature.directWorker(),
                round,
                digest,
                late,
                null,
                null);
    }

    private void write(Content content) {
        subjectType = content.subjectType();
        personId = content.personId();
        collectiveName = content.collectiveName();
        subjectId = personId == null ? id.nominationId() : personId;
        kind = content.kind();
        topics = content.topics();
        title = content.title();
        summary = content.summary();
        claims = content.claims();
    }

    private void mustBe(boolean allowed) {
        if (!allowed) {
            throw new NominationRejected.NotInThisState(status);
        }
    }

    private static <T> T written(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a complete nomination lacks something");
        }
        return value;
    }

    Content content() {
        return new Content(
                subjectType, personId, collectiveName, kind, topics, title, summary, claims);
    }

    NominationId id() {
        return id;
    }

    UUID callId() {
        return callId;
    }

    UUID unitId() {
        return unitId;
    }

    NominationStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
