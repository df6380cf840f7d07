package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.award.approval.GrantSweep;
import vn.guongsang.testkit.SampleNomination;

/** What the clock does, and what happens when it meets somebody else who does something. */
class GrantSweepTests extends RunningAward {
    private static final int MANY = 20;
    private static final Instant MORNING = Instant.parse("2026-12-02T01:00:00Z");
    private static final Instant UNTIL = MORNING.plus(Duration.ofHours(1));

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private GrantSweep sweep;

    @Test
    void doesAfterDowntimeWhatWasLeftUndone() {
        var waiting = approvedInTheMorning(3);
        clock.stopAt(UNTIL.plus(Duration.ofDays(40)));

        sweep.grantWhatIsDue();
        sweep.grantWhatIsDue();

        assertThat(waiting).allSatisfy(this::isGrantedOnce);
    }

    @Test
    void grantsOnceWhereTwoInstancesSweep() {
        var waiting = approvedInTheMorning(MANY);
        clock.stopAt(UNTIL);

        AtOnce.all(List.of(this::swept, this::swept, this::swept));

        assertThat(waiting).allSatisfy(this::isGrantedOnce);
    }

    @Test
    void neitherGrantsWhatIsTakenBackAtTheSameTimeNorLetsItBeTakenBack() {
        var waiting = approvedInTheMorning(MANY);
        clock.hesitateAt(UNTIL);

        var deeds = new ArrayList<Supplier<Integer>>();
        waiting.forEach(each -> deeds.add(() -> takenBack(each)));
        deeds.addAll(List.of(this::sweptOften, this::sweptOften, this::sweptOften));
        var answers = AtOnce.all(deeds);
        clock.stopAt(UNTIL);
        sweep.grantWhatIsDue();

        for (int n = 0; n < MANY; n++) {
            var each = waiting.get(n);
            if (answers.get(n) == 200) {
                assertThat(said(each.id())).containsExactly("AwardApproved", "ApprovalTakenBack");
            } else {
                assertThat(answers.get(n)).isIn(409, 412);
                isGrantedOnce(each);
            }
        }
    }

    @Test
    void leavesAloneWhatWaitsForItsDocument() {
        decideApproval(0, true);
        recommend();
        director().post(path() + "/approve", 0, NOTHING);

        sweep.grantWhatIsDue();

        assertThat(theProposal().text("status")).isEqualTo("APPROVED");
    }

    private List<SampleNomination> approvedInTheMorning(int many) {
        var all = recommended(many);
        clock.stopAt(MORNING);
        all.forEach(each -> director().post(path(each) + "/approve", 0, NOTHING));
        return all;
    }

    private int takenBack(SampleNomination of) {
        return director().post(path(of) + "/take-back", 1, NOTHING).status();
    }

    private int sweptOften() {
        for (int n = 0; n < 5; n++) {
            sweep.grantWhatIsDue();
        }
        return 0;
    }

    private int swept() {
        sweep.grantWhatIsDue();
        return 0;
    }

    private void isGrantedOnce(SampleNomination nomination) {
        assertThat(said(nomination.id())).containsExactly("AwardApproved", "AwardGranted");
        assertThat(director().get(path(nomination)).text("status")).isEqualTo("GRANTED");
    }
}
