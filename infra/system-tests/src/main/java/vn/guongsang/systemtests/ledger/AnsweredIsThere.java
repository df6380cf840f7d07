package vn.guongsang.systemtests.ledger;

import static vn.guongsang.systemtests.ledger.Invariant.I1;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.client.Command;
import vn.guongsang.systemtests.client.Entry;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.evidence.Rows;

/** I1: for every answer of success there is one row, with the content that was sent. */
final class AnsweredIsThere implements Rule {

    @Override
    public Stream<Violation> check(Picture picture) {
        var answers = picture.run().ledger().entries().stream().flatMap(this::answersDiffer);
        var rows =
                picture.entries(Command.CREATE)
                        .filter(Entry::done)
                        .flatMap(entry -> row(entry, picture));
        var owners = picture.nominationIds().stream().flatMap(id -> owners(id, picture));
        return Stream.of(answers, rows, owners).flatMap(s -> s);
    }

    /**
     * All copies of a request are told the same. A change has no key, so its copies are not one.
     */
    private Stream<Violation> answersDiffer(Entry entry) {
        var answers =
                entry.outcomes()
                        .filter(Outcome::definite)
                        .map(AnsweredIsThere::answer)
                        .distinct()
                        .toList();
        return answers.size() < 2 || entry.intent().command() == Command.CHANGE
                ? Stream.empty()
                : broken("one key was answered with " + answers + ": " + entry.intent());
    }

    private static Object answer(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? done.receipt() : outcome;
    }

    private Stream<Violation> row(Entry entry, Picture picture) {
        var id = entry.nominationId().orElseThrow();
        var row = picture.nominations().get(id);
        if (row == null) {
            return broken("answered with success and not there: " + entry.intent());
        }
        if (!Objects.equals(row.unitId(), entry.intent().unitId())) {
            return broken("nomination " + id + " is of unit " + row.unitId());
        }
        return strangeTitles(id, picture);
    }

    /** What reviewers read has to be what one of the unit's own requests contained. */
    private Stream<Violation> strangeTitles(UUID id, Picture picture) {
        var sent =
                Stream.of(Command.CREATE, Command.CHANGE)
                        .flatMap(command -> picture.entries(id, command))
                        .map(entry -> entry.intent().title())
                        .toList();
        return picture.saidOf(id, Topic.DOSSIER_STATE)
                .flatMap(said -> said.as(DossierState.class).stream())
                .filter(dossier -> !sent.contains(dossier.title()))
                .flatMap(dossier -> broken("dossier " + id + " holds " + dossier.title()));
    }

    /** Every command that was carried out has moved the row that it was about. */
    private Stream<Violation> owners(UUID id, Picture picture) {
        var rounds =
                picture.nominations().get(id) == null ? 0 : picture.nominations().get(id).round();
        var cases =
                only(
                        picture.evidence().cases().stream()
                                .filter(row -> row.nominationId().equals(id))
                                .map(Rows.Case::revision));
        var proposals =
                only(
                        picture.evidence().proposals().stream()
                                .filter(row -> row.nominationId().equals(id))
                                .map(Rows.Proposal::revision));
        return Stream.of(
                        less(id, "rounds", rounds, Steps.of(picture, id).signOffs()),
                        less(id, "facts of its case", cases, Steps.of(picture, id).reviewFacts()),
                        less(
                                id,
                                "facts of its award",
                                proposals,
                                Steps.of(picture, id).awardFacts()))
                .flatMap(s -> s);
    }

    private static long only(Stream<Long> revisions) {
        return revisions.mapToLong(Long::longValue).max().orElse(0);
    }

    private static Stream<Violation> less(UUID id, String what, long found, Steps.Range expected) {
        return found >= expected.sure()
                ? Stream.empty()
                : broken("%s has %d %s, answered were %s".formatted(id, found, what, expected));
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I1, evidence));
    }
}
