package vn.guongsang.systemtests.ledger;

import static vn.guongsang.contracts.EventType.NOMINATION_SUBMITTED;
import static vn.guongsang.systemtests.ledger.Invariant.I3;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.ObligationChanged;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.evidence.Rows;

/**
 * I3, first half: what the owners' rows have gone through is what the log says, no more, no less.
 */
final class StateEqualsEvents implements Rule {

    @Override
    public Stream<Violation> check(Picture picture) {
        return Stream.of(
                        picture.nominationIds().stream().flatMap(id -> nomination(id, picture)),
                        picture.evidence().obligations().stream()
                                .filter(row -> row.callId().equals(picture.run().callId()))
                                .flatMap(row -> obligation(row, picture)))
                .flatMap(s -> s);
    }

    private Stream<Violation> nomination(UUID id, Picture picture) {
        var row = Optional.ofNullable(picture.nominations().get(id));
        var review = picture.evidence().cases().stream().filter(c -> c.nominationId().equals(id));
        var award =
                picture.evidence().proposals().stream().filter(p -> p.nominationId().equals(id));
        return Stream.of(
                        differ(
                                id,
                                "submissions",
                                row.map(Rows.Nomination::round).orElse(0),
                                picture.count(id, NOMINATION_SUBMITTED)),
                        differ(
                                id,
                                "facts of its unit",
                                row.map(Rows.Nomination::revision).orElse(0L),
                                picture.saidOf(id, Topic.NOMINATION_EVENTS).count()),
                        differ(
                                id,
                                "facts of its case",
                                review.mapToLong(Rows.Case::revision).sum(),
                                picture.saidOf(id, Topic.REVIEW_EVENTS).count()),
                        differ(
                                id,
                                "facts of its award",
                                award.mapToLong(Rows.Proposal::revision).sum(),
                                picture.saidOf(id, Topic.AWARD_EVENTS).count()),
                        picture.saidOf(id, Topic.NOMINATION_EVENTS)
                                .flatMap(said -> said.as(NominationSubmitted.class).stream())
                                .flatMap(submitted -> dossier(submitted, picture)))
                .flatMap(s -> s);
    }

    /** The content that was signed off travels beside the fact, and is the same content. */
    private Stream<Violation> dossier(NominationSubmitted submitted, Picture picture) {
        var digests =
                picture.saidOf(submitted.nominationId(), Topic.DOSSIER_STATE)
                        .flatMap(said -> said.as(DossierState.class).stream())
                        .filter(dossier -> dossier.round() == submitted.round())
                        .map(DossierState::digest)
                        .distinct()
                        .toList();
        return digests.equals(List.of(submitted.dossierDigest()))
                ? Stream.empty()
                : broken(
                        "%s round %d was signed off with content %s, its dossiers have %s"
                                .formatted(
                                        submitted.nominationId(),
                                        submitted.round(),
                                        submitted.dossierDigest(),
                                        digests));
    }

    private Stream<Violation> obligation(Rows.Obligation row, Picture picture) {
        var changes =
                picture.said().stream()
                        .flatMap(said -> said.as(ObligationChanged.class).stream())
                        .filter(change -> change.obligationId().equals(row.obligationId()))
                        .toList();
        if (changes.size() != row.revision()) {
            return broken(row + " but the log has " + changes.size() + " changes of it");
        }
        return changes.isEmpty() || changes.getLast().status().equals(row.status())
                ? Stream.empty()
                : broken(row + " but the log ends with " + changes.getLast());
    }

    private static Stream<Violation> differ(UUID id, String what, long rows, long log) {
        return rows == log
                ? Stream.empty()
                : broken(
                        "%s has %d %s in its store and %d in the log"
                                .formatted(id, rows, what, log));
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I3, evidence));
    }
}
