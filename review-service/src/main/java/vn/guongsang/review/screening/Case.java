package vn.guongsang.review.screening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A nomination in review, from its first submission to the recommendation. */
@Entity
@Table(name = "review_case")
class Case extends AbstractAggregateRoot<Case> {

    @EmbeddedId private NominationId id;
    private UUID centreId;
    private Outline outline;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private int round;
    private String dossierDigest;
    private Instant since;

    @ElementCollection
    @CollectionTable(name = "case_reason", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    private List<CaseReason> reasons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_step", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    private List<CaseStep> history = new ArrayList<>();

    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Case() {}

    private Case(OpenCase.Command first) {
        this.id = first.id();
        this.centreId = first.centre();
        this.outline = first.outline();
        this.status = CaseStatus.OPEN;
        this.round = first.round();
        this.dossierDigest = first.dossierDigest();
        this.since = first.at();
        submitted(first);
    }

    static Case open(OpenCase.Command first) {
        if (first.round() != 1) {
            throw new RoundOutOfTurn(first.id(), first.round(), null);
        }
        return new Case(first);
    }

    /** The unit has completed what was returned: another round begins. */
    void reopen(OpenCase.Command next) {
        if (status != CaseStatus.RETURNED || next.round() != round + 1) {
            throw new RoundOutOfTurn(id, next.round(), status);
        }
        outline = next.outline();
        round = next.round();
        dossierDigest = next.dossierDigest();
        submitted(next);
    }

    /** Complete and in order. Where no council votes, the office's word is the recommendation. */
    void accept(OfficeCheck check) {
        mustBeOpenTo(check);
        move(CaseStatus.VOTING, Step.ACCEPTED, check);
        registerEvent(nextFact().accepted());
        if (!check.route().councilStep()) {
            move(CaseStatus.COMPLETED, Step.RECOMMENDED, check);
            registerEvent(nextFact().decided(Step.RECOMMENDED, List.of()));
        }
    }

    /** Back to the unit, to be completed. */
    void giveBack(Reasons why, OfficeCheck check) {
        mustBeOpenTo(check);
        if (round >= check.route().maxRounds()) {
            throw new CaseRefused.TooManyRounds(round);
        }
        keep(why);
        move(CaseStatus.RETURNED, Step.RETURNED, check);
        registerEvent(nextFact().returned(why));
    }

    /** Turned down for good. */
    void reject(Reasons why, OfficeCheck check) {
        mustBeOpenTo(check);
        keep(why);
        move(CaseStatus.REJECTED, Step.REJECTED, check);
        registerEvent(nextFact().decided(Step.REJECTED, why.codes()));
    }

    /** Taken back by its unit before anybody votes. What was returned is the unit's anyway. */
    void withdraw(Reasons why, Doer by, Instant at) {
        status.mustBe(CaseStatus.OPEN, CaseStatus.ACCEPTED);
        keep(why);
        leave(why.codes(), by, at);
    }

    /** Given up by its unit after a return; in any other state it is not the unit's to give up. */
    void discard(Instant at) {
        if (status == CaseStatus.RETURNED) {
            leave(List.of("DISCARDED"), Doer.UNNAMED, at);
        }
    }

    /** The council has voted. */
    void conclude(CouncilWord word, Doer by, Instant at) {
        status.mustBe(CaseStatus.VOTING);
        move(CaseStatus.COMPLETED, word.step(), by, at, false);
        registerEvent(nextFact().voted(word));
    }

    private void leave(List<String> reasonCodes, Doer by, Instant at) {
        move(CaseStatus.WITHDRAWN, Step.WITHDRAWN, by, at, false);
        registerEvent(nextFact().withdrawn(reasonCodes));
    }

    private CaseFacts nextFact() {
        revision++;
        return new CaseFacts(centreId, id, revision, since, outline, round, dossierDigest);
    }

    private void submitted(OpenCase.Command round) {
        var head = new Doer(null, round.outline().submittedBy());
        move(CaseStatus.OPEN, Step.SUBMITTED, head, round.at(), false);
    }

    private void move(CaseStatus next, Step step, OfficeCheck check) {
        move(next, step, check.by(), check.at(), check.isOfOwnUnit(outline.unitId()));
    }

    private void move(CaseStatus next, Step step, Doer by, Instant at, boolean ownUnit) {
        status = next;
        since = at;
        history.add(new CaseStep(round, step, at, by.account(), by.person(), ownUnit));
    }

    private void mustBeOpenTo(OfficeCheck check) {
        if (check.isRefusedTo(outline.unitId())) {
            throw new CaseRefused.OwnUnit();
        }
        status.mustBe(CaseStatus.OPEN);
    }

    private void keep(Reasons why) {
        why.list().forEach(reason -> reasons.add(CaseReason.of(round, reason)));
    }

    Motion motion(OfficeCheck check) {
        return new Motion(
                centreId, id, round, dossierDigest, outline.subjectId(), check.route(), since);
    }

    NominationId id() {
        return id;
    }

    UUID unit() {
        return outline.unitId();
    }

    boolean wasSignedOffBy(@Nullable UUID person) {
        return outline.submittedBy().equals(person);
    }

    CaseStatus status() {
        return status;
    }

    List<CaseStep> history() {
        return List.copyOf(history);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
