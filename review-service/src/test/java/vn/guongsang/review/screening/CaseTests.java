package vn.guongsang.review.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.guongsang.review.screening.SampleCase.AT;
import static vn.guongsang.review.screening.SampleCase.OWN_UNIT_ALLOWED;
import static vn.guongsang.review.screening.SampleCase.REASONS;
import static vn.guongsang.review.screening.SampleCase.UNIT;
import static vn.guongsang.review.screening.SampleCase.WITH_COUNCIL;
import static vn.guongsang.review.screening.SampleCase.check;
import static vn.guongsang.review.screening.SampleCase.digest;
import static vn.guongsang.review.screening.SampleCase.rounds;
import static vn.guongsang.review.screening.SampleCase.said;
import static vn.guongsang.review.screening.SampleCase.submission;

import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.testkit.RegisteredFacts;

class CaseTests {
    private final Case opened = Case.open(submission(1));

    @Test
    void opensWithTheFirstRoundAndSaysNothingYet() {
        assertThat(opened.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(RegisteredFacts.of(opened)).isEmpty();
    }

    @Test
    void doesNotBeginWithALaterRound() {
        assertThatExceptionOfType(RoundOutOfTurn.class).isThrownBy(() -> Case.open(submission(2)));
    }

    @Test
    void isRecommendedAtOnceWhenTheOfficeAcceptsIt() {
        opened.accept(check(Route.USUAL));

        assertThat(opened.status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(RegisteredFacts.of(opened)).extracting(Fact::revision).containsExactly(1L, 2L);
        var completed = said(opened, ReviewCompleted.class);
        assertThat(completed.outcome()).isEqualTo("RECOMMENDED");
        assertThat(completed.route()).containsExactly("OFFICE");
        assertThat(completed.reasonCodes()).isEmpty();
        assertThat(completed.round()).isEqualTo(1);
        assertThat(completed.dossierDigest()).isEqualTo(digest(1));
    }

    @Test
    void waitsForTheCouncilWhereTheRouteHasOne() {
        opened.accept(check(WITH_COUNCIL));

        assertThat(opened.status()).isEqualTo(CaseStatus.VOTING);
        assertThat(RegisteredFacts.of(opened))
                .singleElement()
                .isInstanceOf(NominationAccepted.class);
    }

    @Test
    void tellsTheReasonsOfAReturnInCodesAndPointersOnly() {
        opened.giveBack(REASONS, check(Route.USUAL));

        assertThat(opened.status()).isEqualTo(CaseStatus.RETURNED);
        var returned = said(opened, NominationReturned.class);
        assertThat(returned.reasonCodes()).containsExactly("MISSING_EVIDENCE", "TOO_SHORT");
        assertThat(returned.fields()).containsExactly("/summary", "/claims/0");
        assertThat(returned.toString()).doesNotContain("số liệu");
    }

    @Test
    void goesOnWithTheRoundThatFollowsAReturn() {
        opened.giveBack(REASONS, check(Route.USUAL));
        opened.reopen(submission(2));
        opened.accept(check(Route.USUAL));

        var completed = said(opened, ReviewCompleted.class);
        assertThat(completed.revision()).isEqualTo(3);
        assertThat(completed.round()).isEqualTo(2);
        assertThat(completed.dossierDigest()).isEqualTo(digest(2));
    }

    @Test
    void refusesARoundThatDoesNotFollow() {
        assertThatExceptionOfType(RoundOutOfTurn.class)
                .as("not returned yet")
                .isThrownBy(() -> opened.reopen(submission(2)));
        opened.giveBack(REASONS, check(Route.USUAL));
        assertThatExceptionOfType(RoundOutOfTurn.class)
                .as("said again")
                .isThrownBy(() -> opened.reopen(submission(1)));
        assertThatExceptionOfType(RoundOutOfTurn.class)
                .as("one is missing")
                .isThrownBy(() -> opened.reopen(submission(3)));
    }

    @Test
    void isReturnedNoMoreOftenThanItsRouteAllows() {
        var twice = check(rounds(2));
        opened.giveBack(REASONS, twice);
        opened.reopen(submission(2));

        assertThatExceptionOfType(CaseRefused.TooManyRounds.class)
                .isThrownBy(() -> opened.giveBack(REASONS, twice));
        assertThat(opened.status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void isTurnedDownForGood() {
        opened.reject(REASONS, check(Route.USUAL));

        var completed = said(opened, ReviewCompleted.class);
        assertThat(completed.outcome()).isEqualTo("REJECTED");
        assertThat(completed.reasonCodes()).containsExactly("MISSING_EVIDENCE", "TOO_SHORT");
        assertThatExceptionOfType(CaseRefused.NotInThisState.class)
                .isThrownBy(() -> opened.accept(check(Route.USUAL)));
    }

    @Test
    void isNotCheckedBySomebodyOfItsOwnUnit() {
        var own = check(UNIT, Route.USUAL);

        assertThatExceptionOfType(CaseRefused.OwnUnit.class).isThrownBy(() -> opened.accept(own));
        assertThatExceptionOfType(CaseRefused.OwnUnit.class)
                .isThrownBy(() -> opened.giveBack(REASONS, own));
        assertThatExceptionOfType(CaseRefused.OwnUnit.class)
                .isThrownBy(() -> opened.reject(REASONS, own));
        assertThat(RegisteredFacts.of(opened)).isEmpty();
    }

    @Test
    void isCheckedBySomebodyOfItsOwnUnitWhereTheRouteAllowsIt() {
        opened.accept(check(UNIT, OWN_UNIT_ALLOWED));

        assertThat(opened.status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void remembersThatSomebodyHasCheckedTheirOwnUnit() {
        opened.accept(check(UNIT, OWN_UNIT_ALLOWED));

        assertThat(opened.history())
                .extracting(CaseStep::ownUnit)
                .containsExactly(false, true, true);
    }

    @Test
    void remembersEveryStepWithItsRoundItsTimeAndWhoTookIt() {
        opened.giveBack(REASONS, check(Route.USUAL));
        opened.reopen(submission(2));
        opened.accept(check(Route.USUAL));

        assertThat(opened.history())
                .extracting(CaseStep::step)
                .containsExactly(
                        Step.SUBMITTED,
                        Step.RETURNED,
                        Step.SUBMITTED,
                        Step.ACCEPTED,
                        Step.RECOMMENDED);
        assertThat(opened.history()).extracting(CaseStep::round).containsExactly(1, 1, 2, 2, 2);
        assertThat(opened.history().getLast().account()).isEqualTo("somebody");
        assertThat(opened.history().getLast().at()).isEqualTo(AT);
    }
}
