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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.ReviewCompleted;

/** A nomination in review, from its first submission to the recommendation. */
@Entity
@Table(name = "review_case")
class Case extends AbstractAggregateRoot<Case> {

    private static final List<String> BY_THE_OFFICE_ALONE = List.of("OFFICE");

    @EmbeddedId private NominationId id;
    private UUID centreId;
    private Outline outline;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private int round;
    private String dossierDigest;

    @ElementCollection
    @CollectionTable(name = "case_reason", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    private List<CaseReason> reasons = new ArrayList<>();

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
        status = CaseStatus.OPEN;
        round = next.round();
        dossierDigest = next.dossierDigest();
    }

    /** Complete and in order. Where no council votes, the office's word is the recommendation. */
    void accept(OfficeCheck check) {
        mustBeOpenTo(check);
        status = CaseStatus.ACCEPTED;
        revision++;
        registerEvent(
                new NominationAccepted(
                        centreId,
                        id.nominationId(),
                        revision,
                        check.at(),
                        outline.published(),
                        round,
                        dossierDigest));
        if (!check.route().councilStep()) {
            status = CaseStatus.COMPLETED;
            complete("RECOMMENDED", List.of(), check);
        }
    }

    /** Back to the unit, to be completed. */
    void giveBack(Reasons why, OfficeCheck check) {
        mustBeOpenTo(check);
        if (round >= check.route().maxRounds()) {
            throw new CaseRefused.TooManyRounds(round);
        }
        keep(why);
        status = CaseStatus.RETURNED;
        revision++;
        registerEvent(
                new NominationReturned(
                        centreId,
                        id.nominationId(),
                        revision,
                        check.at(),
                        outline.published(),
                        round,
                        why.codes(),
                        why.pointers()));
    }

    /** Turned down for good. */
    void reject(Reasons why, OfficeCheck check) {
        mustBeOpenTo(check);
        keep(why);
        status = CaseStatus.REJECTED;
        complete("REJECTED", why.codes(), check);
    }

    private void complete(String outcome, List<String> reasonCodes, OfficeCheck check) {
        revision++;
        registerEvent(
                new ReviewCompleted(
                        centreId,
                        id.nominationId(),
                        revision,
                        check.at(),
                        outline.published(),
                        outcome,
                        BY_THE_OFFICE_ALONE,
                        reasonCodes,
                        round,
                        dossierDigest,
                        null));
    }

    private void mustBeOpenTo(OfficeCheck check) {
        if (check.isOfOwnUnit(outline.unitId())) {
            throw new CaseRefused.OwnUnit();
        }
        if (status != CaseStatus.OPEN) {
            throw new CaseRefused.NotInThisState(status);
        }
    }

    private void keep(Reasons why) {
        why.list().forEach(reason -> reasons.add(CaseReason.of(round, reason)));
    }

    NominationId id() {
        return id;
    }

    String recognition() {
        return outline.recognition();
    }

    CaseStatus status() {
        return status;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
