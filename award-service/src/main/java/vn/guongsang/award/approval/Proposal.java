package vn.guongsang.award.approval;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
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

    @ElementCollection
    @CollectionTable(name = "proposal_reason", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    private List<Reason> reasons = new ArrayList<>();

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
     * The director's word counts.
     *
     * @param needsDocument whether the recognition is given by a numbered decision that follows
     */
    void approve(boolean needsDocument, Instant at) {
        mustBePending();
        status = ProposalStatus.APPROVED;
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
        if (!needsDocument) {
            grant(at);
        }
    }

    void decline(List<Reason> why, Instant at) {
        mustBePending();
        status = ProposalStatus.DECLINED;
        reasons.addAll(why);
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

    private void grant(Instant at) {
        status = ProposalStatus.GRANTED;
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

    private void mustBePending() {
        if (status != ProposalStatus.PENDING) {
            throw new ProposalRefused.NotInThisState(status);
        }
    }

    NominationId id() {
        return id;
    }

    String recognition() {
        return outline.recognition();
    }

    ProposalStatus status() {
        return status;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
