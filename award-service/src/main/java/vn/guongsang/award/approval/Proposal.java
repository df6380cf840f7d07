package vn.guongsang.award.approval;

import static java.time.temporal.ChronoUnit.MINUTES;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.ApprovalTakenBack;
import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardDeclined;
import vn.guongsang.contracts.AwardGranted;

/** A recommended nomination before the director. */
@Entity
class Proposal extends AbstractAggregateRoot<Proposal> {

    @EmbeddedId private NominationId id;
    private UUID centreId;
    private Outline outline;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private int round;
    private String dossierDigest;
    private @Nullable Instant takeBackUntil;
    private boolean needsDocument;
    private @Nullable DecisionNumber decision;
    private @Nullable Instant grantedAt;

    @ElementCollection
    @CollectionTable(name = "proposal_reason", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    private List<Reason> reasons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_act", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Act> acts = new ArrayList<>();

    private long revision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    private Proposal(Propose.Command recommended) {
        this.id = recommended.id();
        this.centreId = recommended.centre();
        this.outline = recommended.outline();
        this.status = ProposalStatus.PENDING;
        this.round = recommended.round();
        this.dossierDigest = recommended.dossierDigest();
    }

    static Proposal of(Propose.Command recommended) {
        return new Proposal(recommended);
    }

    /**
     * The director's word counts, and by this rule to the end: what is decided about approvals
     * later does not change this one.
     */
    void approve(ApprovalRule rule, Decider by, Instant at) {
        mustBe(ProposalStatus.PENDING);
        status = ProposalStatus.APPROVED;
        takeBackUntil = at.plus(rule.takeBackMinutes(), MINUTES);
        needsDocument = rule.needsDocument();
        acts.add(Act.of(Act.What.APPROVED, by, at));
        revision++;
        registerEvent(
                new AwardApproved(
                        centreId,
                        id.nominationId(),
                        revision,
                        at,
                        outline.published(),
                        round,
                        dossierDigest));
        grantIfDue(at);
    }

    /** It waits for a decision again, as if it had not been approved. */
    void takeBack(Decider by, Instant at) {
        mustBe(ProposalStatus.APPROVED);
        if (!canBeTakenBack(at)) {
            throw new ProposalRefused.TakeBackOver(Objects.requireNonNull(takeBackUntil));
        }
        status = ProposalStatus.PENDING;
        takeBackUntil = null;
        needsDocument = false;
        acts.add(Act.of(Act.What.TAKEN_BACK, by, at));
        revision++;
        registerEvent(
                new ApprovalTakenBack(
                        centreId,
                        id.nominationId(),
                        revision,
                        at,
                        outline.published(),
                        round,
                        dossierDigest));
    }

    void decline(List<Reason> why, Decider by, Instant at) {
        mustBe(ProposalStatus.PENDING);
        status = ProposalStatus.DECLINED;
        reasons.addAll(why);
        acts.add(Act.of(Act.What.DECLINED, by, at));
        revision++;
        registerEvent(
                new AwardDeclined(
                        centreId,
                        id.nominationId(),
                        revision,
                        at,
                        outline.published(),
                        round,
                        dossierDigest,
                        why.stream().map(Reason::code).distinct().toList()));
    }

    /** The numbered decision is there, and with it the recognition is given. */
    void issue(DecisionNumber number, Decider by, Instant at) {
        mustBe(ProposalStatus.APPROVED);
        if (!needsDocument) {
            throw new ProposalRefused.NoDocumentNeeded();
        }
        if (canBeTakenBack(at)) {
            throw new ProposalRefused.StillOpen(Objects.requireNonNull(takeBackUntil));
        }
        status = ProposalStatus.ISSUED;
        decision = number;
        acts.add(Act.of(Act.What.ISSUED, by, at));
        grant(at);
    }

    /**
     * Gives the recognition once nobody can take the approval back and no document is waited for.
     * Asking before that, or again, changes nothing.
     *
     * @return whether it was given now
     */
    boolean grantIfDue(Instant at) {
        if (status != ProposalStatus.APPROVED || needsDocument || canBeTakenBack(at)) {
            return false;
        }
        grant(at);
        return true;
    }

    private void grant(Instant at) {
        status = ProposalStatus.GRANTED;
        grantedAt = at;
        revision++;
        registerEvent(
                new AwardGranted(
                        centreId,
                        id.nominationId(),
                        revision,
                        at,
                        outline.published(),
                        round,
                        dossierDigest));
    }

    // At each instant either the director can take it back or the clock can grant it, never both.
    private boolean canBeTakenBack(Instant at) {
        return takeBackUntil != null && at.isBefore(takeBackUntil);
    }

    private void mustBe(ProposalStatus expected) {
        if (status != expected) {
            throw new ProposalRefused.NotInThisState(status);
        }
    }

    NominationId id() {
        return id;
    }

    /** The decision by which it was given, where one was needed. */
    @Nullable DecisionNumber decision() {
        return decision;
    }

    /** Null until the recognition is given. */
    @Nullable Instant grantedAt() {
        return grantedAt;
    }

    ProposalStatus status() {
        return status;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
