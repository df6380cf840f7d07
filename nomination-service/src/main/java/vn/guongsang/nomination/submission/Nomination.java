package vn.guongsang.nomination.submission;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.NominationHandedIn;
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

    @SuppressWarnings("UnusedVariable") // Written here, read by the view, as are the next two.
    private Instant statusSince;

    private int round;
    private boolean late;
    private @Nullable Integer receiptNumber;
    private @Nullable UUID preparedBy;

    @SuppressWarnings("UnusedVariable")
    private @Nullable String headNote;

    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID signedOffBy;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant submittedAt;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant erasedAt;

    @Embedded private @Nullable OnBehalf onBehalf;
    @Embedded private Content content;

    // A collective has no register: it is known by the nomination that names it.
    private UUID subjectId;

    private long revision;
    private long dossierRevision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    @SuppressWarnings("NullAway.Init")
    private Nomination(UUID centreId, UUID callId, UUID unitId, Content content, Instant at) {
        this.id = NominationId.next();
        this.centreId = centreId;
        this.callId = callId;
        this.unitId = unitId;
        become(NominationStatus.DRAFT, at);
        write(content);
    }

    static Nomination draft(UUID centreId, UUID callId, UUID unitId, Content content, Instant at) {
        return new Nomination(centreId, callId, unitId, content, at);
    }

    /** The office types in what a unit has sent on paper. */
    static Nomination onPaper(
            UUID centreId, UUID callId, UUID unitId, Content content, OnBehalf paper, Instant at) {
        var nomination = new Nomination(centreId, callId, unitId, content, at);
        nomination.onBehalf = paper;
        return nomination;
    }

    void revise(Content revised) {
        mustBe(status.isWritable());
        write(revised);
    }

    /** The clerk gives it to those who may sign it off; the last who does has prepared it. */
    void handIn(@Nullable UUID clerk, String recognition, List<UUID> awaits, Instant at) {
        mustBe(status.isWritable());
        preparedBy = clerk;
        headNote = null;
        become(NominationStatus.AWAITING_HEAD, at);
        revision++;
        registerEvent(
                new NominationHandedIn(
                        centreId,
                        id.nominationId(),
                        revision,
                        at,
                        callId,
                        recognition,
                        unitId,
                        awaits));
    }

    /** The head gives it back to the clerk, with a word on what to change. */
    void giveBack(@Nullable String note, Instant at) {
        mustBe(status == NominationStatus.AWAITING_HEAD);
        headNote = note;
        become(round == 0 ? NominationStatus.DRAFT : NominationStatus.RETURNED, at);
    }

    /** The head's word counts: complete, it leaves the unit. */
    void signOff(Submission submission) {
        mustBe(status == NominationStatus.AWAITING_HEAD);
        leave(submission);
    }

    /**
     * It leaves without the head's step: a centre does without, or the head has signed on paper.
     */
    void submit(Submission submission) {
        mustBe(status.isWritable());
        preparedBy = null;
        leave(submission);
    }

    private void leave(Submission submission) {
        var missing = submission.completeness().missing(content);
        if (!missing.isEmpty()) {
            throw new NominationRejected.Incomplete(missing);
        }
        // The first arrival decides; a returned nomination keeps its mark and its number.
        late = round == 0 ? submission.late() : late;
        receiptNumber = receiptNumber == null ? submission.receiptNumber() : receiptNumber;
        round++;
        signedOffBy = submission.signedOffBy();
        submittedAt = submission.at();
        become(NominationStatus.SUBMITTED, submission.at());
        revision++;
        dossierRevision++;
        var facts = new SubmissionFacts(this, submission);
        registerEvent(facts.dossier());
        registerEvent(facts.submitted());
    }

    /** The office has returned this round; hearing it again changes nothing. */
    void reopen(int returnedRound, Instant at) {
        if (status == NominationStatus.SUBMITTED && round == returnedRound) {
            become(NominationStatus.RETURNED, at);
        }
    }

    /** The office has rejected it; it no longer counts for the unit. */
    void reject(Instant at) {
        if (status == NominationStatus.SUBMITTED) {
            become(NominationStatus.REJECTED, at);
        }
    }

    /** The unit has taken it back from review, also while it was returned. */
    void withdraw(Instant at) {
        if (round > 0 && !status.isOver()) {
            become(NominationStatus.WITHDRAWN, at);
        }
    }

    /** The unit gives it up; what reviewers have of it goes. */
    void discard(Instant at) {
        mustBe(status.isWritable() || status == NominationStatus.AWAITING_HEAD);
        become(NominationStatus.DISCARDED, at);
        if (round > 0) {
            forgetDossier(at);
        }
    }

    /** Whom it is about had to be erased: no word stays, and no count goes. */
    void erase(Instant at) {
        content = content.erased();
        onBehalf = onBehalf == null ? null : onBehalf.erased();
        headNote = null;
        erasedAt = at;
        if (round > 0) {
            forgetDossier(at);
        }
    }

    private void forgetDossier(Instant at) {
        dossierRevision++;
        registerEvent(
                new Tombstone(
                        centreId, EventType.DOSSIER_STATE, id.nominationId(), dossierRevision, at));
    }

    /** Where the paper can be seen. */
    void attachScan(String where) {
        if (onBehalf == null) {
            throw new NominationRejected.NotOnPaper();
        }
        onBehalf = onBehalf.scanned(where);
    }

    private void write(Content written) {
        content = written;
        var person = written.personId();
        subjectId = person == null ? id.nominationId() : person;
    }

    private void become(NominationStatus next, Instant at) {
        status = next;
        statusSince = at;
    }

    private void mustBe(boolean allowed) {
        if (!allowed) {
            throw new NominationRejected.NotInThisState(status);
        }
    }

    Content content() {
        return content;
    }

    NominationId id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    UUID callId() {
        return callId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID subjectId() {
        return subjectId;
    }

    NominationStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    boolean late() {
        return late;
    }

    @Nullable Integer receiptNumber() {
        return receiptNumber;
    }

    @Nullable UUID preparedBy() {
        return preparedBy;
    }

    long revision() {
        return revision;
    }

    long dossierRevision() {
        return dossierRevision;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
