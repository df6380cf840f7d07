package vn.guongsang.systemtests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.systemtests.ledger.Invariant.I1;
import static vn.guongsang.systemtests.ledger.Invariant.I6;
import static vn.guongsang.systemtests.ledger.Invariant.I8;

import org.junit.jupiter.api.Test;
import vn.guongsang.systemtests.client.Command;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.client.Receipt;
import vn.guongsang.systemtests.evidence.Rows;

/** What may be said about an approval, and in which order. */
class ApprovalTests extends CheckedWorld {

    @Test
    void mayBeTakenBackAndGivenAgainBeforeItIsGranted() {
        waiting.accepted()
                .approvedForNow()
                .takenBack()
                .approvedForNow()
                .takenBack()
                .approvedForNow()
                .granted();

        assertThat(check(world.run())).isEmpty();
    }

    @Test
    void mayStillWaitWhenTheRunEnds() {
        waiting.accepted().approvedForNow();
        assertThat(check(world.run())).isEmpty();

        waiting.takenBack();
        assertThat(check(world.run())).isEmpty();
    }

    @Test
    void isNotGrantedWhenItWasTakenBack() {
        waiting.accepted().approvedForNow().takenBack().granted();

        assertThat(broken()).containsExactly(I8);
    }

    @Test
    void isNotTakenBackWhenItWasGranted() {
        granted.takenBack();

        assertThat(broken()).containsExactly(I8);
    }

    @Test
    void isMissedWhenACallerWasToldOfMoreThanThereIs() {
        waiting.accepted();
        var told = new Outcome.Done(200, new Receipt(waiting.id, "GRANTED", 1), false);
        world.answered(world.asked(Command.APPROVE, waiting.unit, waiting.id, null), told);

        assertThat(broken()).containsExactly(I1);
    }

    @Test
    void isSeenByTheUnitWhenItIsTakenBack() {
        waiting.accepted().approvedForNow().takenBack();
        world.progress.replaceAll(
                row ->
                        row.nominationId().equals(waiting.id)
                                ? new Rows.Progress(row.centreId(), row.nominationId(), "APPROVED")
                                : row);

        assertThat(broken()).containsExactly(I6);
    }
}
