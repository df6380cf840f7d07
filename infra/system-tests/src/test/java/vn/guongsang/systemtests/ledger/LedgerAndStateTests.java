package vn.guongsang.systemtests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.systemtests.ledger.Invariant.I1;
import static vn.guongsang.systemtests.ledger.Invariant.I10;
import static vn.guongsang.systemtests.ledger.Invariant.I2;
import static vn.guongsang.systemtests.ledger.Invariant.I6;
import static vn.guongsang.systemtests.ledger.Invariant.I8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.client.Command;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.evidence.Rows;

/** I1, I2, I6, I8 and I10: each promise is broken once, and the checker has to name it. */
class LedgerAndStateTests extends CheckedWorld {

    @Test
    void findsNothingWhereNothingIsWrong() {
        assertThat(check(world.run())).isEmpty();
    }

    @Test
    void followsWhatAUnitTakesBackAfterAReturn() {
        waiting.returned().withdrawn();

        assertThat(check(world.run())).isEmpty();
    }

    @Test
    void missesWhatWasAnsweredWithSuccess() {
        world.nominations.removeIf(row -> row.nominationId().equals(waiting.id));

        assertThat(broken()).contains(I1);
    }

    @Test
    void seesThatOneKeyWasAnsweredInTwoWays() {
        world.answered(ledger.entries().getFirst(), world.done(UUID.randomUUID()));

        assertThat(broken()).contains(I1);
    }

    @Test
    void seesContentThatNobodySent() {
        rewrite(Topic.DOSSIER_STATE, waiting.title(), "Gương của người khác");

        assertThat(broken()).containsExactly(I1);
    }

    @Test
    void missesAStepThatWasAnsweredWithSuccess() {
        var asked = world.asked(Command.ACCEPT, waiting.unit, waiting.id, null);
        world.answered(asked, world.done(waiting.id));

        assertThat(broken()).containsExactly(I1);
    }

    @Test
    void seesARowThatNobodyAskedFor() {
        drafted(waiting.unit);

        assertThat(broken()).containsExactly(I2);
    }

    @Test
    void seesThatARefusedRequestWasCarriedOut() {
        var entry = world.asked(Command.CREATE, waiting.unit, null, "Gương bị từ chối");
        world.answered(entry, new Outcome.Refused(422, "rule"));
        drafted(waiting.unit);

        assertThat(broken()).containsExactly(I2);
    }

    @Test
    void letsAnUnknownRequestExplainOneRowAndNoMore() {
        var entry = world.asked(Command.CREATE, waiting.unit, null, "Gương không rõ");
        world.answered(entry, new Outcome.Unknown(0, Duration.ZERO, "cut"));
        drafted(waiting.unit);
        assertThat(broken()).containsExactly(I10);

        drafted(waiting.unit);
        assertThat(broken()).contains(I2);
    }

    @Test
    void seesARoundThatNobodySignedOff() {
        waiting.returned().signedOff();
        ledger.entries().stream()
                .filter(entry -> entry.intent().command() == Command.SIGN_OFF)
                .reduce((_, last) -> last)
                .ifPresent(entry -> assertThat(entry.done()).isTrue());
        world.nominations.replaceAll(
                row -> row.nominationId().equals(waiting.id) ? inRound(row, 3) : row);

        assertThat(broken()).contains(I2);
    }

    @Test
    void seesACaseWithoutItsNomination() {
        world.cases.add(new Rows.Case(world.centre, UUID.randomUUID(), "OPEN", 1, 0));

        assertThat(broken()).containsExactly(I2);
    }

    @Test
    void seesAViewThatIsBehind() {
        world.cellNominations.removeIf(row -> row.nominationId().equals(granted.id));

        assertThat(broken()).containsExactly(I6);
    }

    @Test
    void letsTheReportKeepWhatWasDiscardedAndNothingElse() {
        waiting.returned().discarded();
        assertThat(broken()).doesNotContain(I6);

        world.cellNominations.replaceAll(
                row -> row.nominationId().equals(waiting.id) ? shown(row, "RETURNED") : row);
        assertThat(broken()).contains(I6);
    }

    @Test
    void seesAReportThatCallsDiscardedWhatIsNot() {
        world.cellNominations.replaceAll(
                row -> row.nominationId().equals(waiting.id) ? shown(row, "DISCARDED") : row);

        assertThat(broken()).containsExactly(I6);
    }

    @Test
    void knowsThatWhatWasHandedInOrPublishedIsNoSurprise() {
        granted.published();
        Exemplar.drafted(world, waiting.unit).handedIn();

        assertThat(broken()).doesNotContain(I6, I8);
    }

    @Test
    void seesAViewOfTheUnitThatIsBehind() {
        world.progress.replaceAll(
                row ->
                        row.nominationId().equals(granted.id)
                                ? new Rows.Progress(row.centreId(), row.nominationId(), "APPROVED")
                                : row);

        assertThat(broken()).containsExactly(I6);
    }

    @Test
    void seesACellThatSaysSomethingElse() {
        var cell = world.cells.removeFirst();
        world.cells.add(new Rows.Cell(cell.centreId(), cell.callId(), cell.unitId(), "WAIVED", 1));

        assertThat(broken()).containsExactly(I6);
    }

    @Test
    void seesADecisionThatNobodyRecommended() {
        world.proposals.add(new Rows.Proposal(world.centre, waiting.id, "PENDING", 0));
        waiting.approved();

        assertThat(broken()).contains(I8);
    }

    @Test
    void seesALateOneThatPassesAsOnTime() {
        rewrite(Topic.NOMINATION_EVENTS, "\"late\":false", "\"late\":true");

        assertThat(broken()).containsExactly(I8);
    }

    @Test
    void judgesPaperByTheDayOnWhichItCame() {
        world.nominations.replaceAll(
                row -> row.nominationId().equals(waiting.id) ? onPaper(row, 5) : row);
        assertThat(broken()).containsExactly(I8);

        world.nominations.replaceAll(
                row -> row.nominationId().equals(waiting.id) ? onPaper(row, 4) : row);
        assertThat(check(world.run())).isEmpty();
    }

    @Test
    void seesAnObligationThatWasForgotten() {
        world.obligation(waiting.unit, "OWED", null);

        assertThat(broken()).containsExactly(I8);
    }

    @Test
    void seesAStepOfAnObligationThatDoesNotExist() {
        world.obligation(waiting.unit, "MISSED", null);

        assertThat(broken()).containsExactly(I8);
    }

    @Test
    void seesAnAnswerThatBlamesTheServer() {
        var blamed = new Outcome.Unknown(500, Duration.ZERO, "answer 500");
        world.answered(ledger.entries().getFirst(), blamed);

        assertThat(broken()).containsExactly(I10);
    }

    private static Rows.CellNomination shown(Rows.CellNomination row, String status) {
        return new Rows.CellNomination(
                row.centreId(), row.nominationId(), row.callId(), row.unitId(), status);
    }

    private void drafted(UUID unit) {
        var id = UUID.randomUUID();
        world.nominations.add(
                new Rows.Nomination(world.centre, id, world.call, unit, "DRAFT", 0, 0, null));
    }

    private static Rows.Nomination onPaper(Rows.Nomination row, int dayOfDecember) {
        return new Rows.Nomination(
                row.centreId(),
                row.nominationId(),
                row.callId(),
                row.unitId(),
                row.status(),
                row.round(),
                row.revision(),
                LocalDate.of(2026, 12, dayOfDecember));
    }

    private static Rows.Nomination inRound(Rows.Nomination row, int round) {
        return new Rows.Nomination(
                row.centreId(),
                row.nominationId(),
                row.callId(),
                row.unitId(),
                row.status(),
                round,
                row.revision(),
                row.receivedOn());
    }
}
