package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.award.approval.GrantSweep;
import vn.guongsang.testkit.ApiCaller;

/** An approval waits until nobody can take it back any more. */
class TakeBackTests extends RunningAward {
    private static final Instant MORNING = Instant.parse("2026-12-02T01:00:00Z");
    private static final Instant UNTIL = MORNING.plus(Duration.ofHours(1));

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private GrantSweep sweep;

    @Test
    void leavesTheDirectorAnHourAndSaysUntilWhen() {
        recommend();
        clock.stopAt(MORNING);

        var receipt = director().post(path() + "/approve", 0, NOTHING);

        assertThat(receipt.text("status")).isEqualTo("APPROVED");
        assertThat(takeBackUntil(nomination)).isEqualTo(UNTIL);
        assertThat(said(nomination.id())).containsExactly("AwardApproved");
    }

    @Test
    void canBeTakenBackAtTheLastInstant() {
        approvedInTheMorning();
        clock.stopAt(UNTIL.minus(1, ChronoUnit.MICROS));

        sweep.grantWhatIsDue();
        var receipt = takeBack(1);

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.text("status")).isEqualTo("PENDING");
        assertThat(theProposal().json().path("takeBackUntil").isNull()).isTrue();
        clock.stopAt(UNTIL);
        sweep.grantWhatIsDue();
        assertThat(said(nomination.id())).containsExactly("AwardApproved", "ApprovalTakenBack");
    }

    @Test
    void cannotBeTakenBackOneInstantLaterAlsoBeforeItIsGranted() {
        approvedInTheMorning();
        clock.stopAt(UNTIL);

        var late = takeBack(1);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("type")).isEqualTo("/problems/take-back-over");
        assertThat(Instant.parse(late.text("takeBackUntil"))).isEqualTo(UNTIL);
        assertThat(theProposal().text("status")).isEqualTo("APPROVED");
        sweep.grantWhatIsDue();
        assertThat(theProposal().text("status")).isEqualTo("GRANTED");
        assertThat(takeBack(2).text("type")).isEqualTo("/problems/not-in-this-state");
        assertThat(said(nomination.id())).containsExactly("AwardApproved", "AwardGranted");
    }

    @Test
    void canBeApprovedAgainAndThenHasItsTimeAnew() {
        approvedInTheMorning();
        takeBack(1);
        clock.stopAt(UNTIL);

        director().post(path() + "/approve", 2, NOTHING);

        assertThat(takeBackUntil(nomination)).isEqualTo(UNTIL.plus(Duration.ofHours(1)));
        sweep.grantWhatIsDue();
        assertThat(theProposal().text("status")).isEqualTo("APPROVED");
        clock.stopAt(takeBackUntil(nomination));
        sweep.grantWhatIsDue();
        assertThat(said(nomination.id()))
                .containsExactly(
                        "AwardApproved", "ApprovalTakenBack", "AwardApproved", "AwardGranted");
    }

    @Test
    void canBeDeclinedAfterwards() {
        approvedInTheMorning();
        takeBack(1);

        var receipt = director().post(path() + "/decline", 2, REASONS);

        assertThat(receipt.text("status")).isEqualTo("DECLINED");
        assertThat(said(nomination.id()))
                .containsExactly("AwardApproved", "ApprovalTakenBack", "AwardDeclined");
    }

    @Test
    void isNotMovedByWhatIsDecidedAboutApprovalsLater() {
        approvedInTheMorning();
        clock.stopAt(MORNING.plus(Duration.ofMinutes(10)));
        decideApproval(0, true);

        sweep.grantWhatIsDue();

        assertThat(theProposal().text("status")).isEqualTo("APPROVED");
        assertThat(takeBackUntil(nomination)).isEqualTo(UNTIL);
        clock.stopAt(UNTIL);
        sweep.grantWhatIsDue();
        assertThat(theProposal().text("status")).isEqualTo("GRANTED");
    }

    @Test
    void doesNotOverwriteWhatTheDirectorHasNotSeen() {
        approvedInTheMorning();

        var behind = takeBack(0);

        assertThat(behind.status()).isEqualTo(412);
        assertThat(behind.text("currentStatus")).isEqualTo("APPROVED");
    }

    @Test
    void remembersWhoDecidedWhatAndWhen() {
        approvedInTheMorning();
        takeBack(1);

        var acts = theProposal().json().path("acts");

        assertThat(acts.valueStream().map(act -> act.path("what").asString("")))
                .containsExactly("APPROVED", "TAKEN_BACK");
        assertThat(acts.get(0).path("account").asString("")).startsWith("test-");
        assertThat(acts.get(0).path("person").asString("")).hasSize(36);
        assertThat(Instant.parse(acts.get(0).path("at").asString(""))).isEqualTo(MORNING);
    }

    private void approvedInTheMorning() {
        recommend();
        clock.stopAt(MORNING);
        director().post(path() + "/approve", 0, NOTHING);
    }

    private ApiCaller.Answer takeBack(long version) {
        return director().post(path() + "/take-back", version, NOTHING);
    }
}
