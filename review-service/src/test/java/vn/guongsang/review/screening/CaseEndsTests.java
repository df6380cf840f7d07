package vn.guongsang.review.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.guongsang.review.screening.SampleCase.REASONS;
import static vn.guongsang.review.screening.SampleCase.SOMEBODY;
import static vn.guongsang.review.screening.SampleCase.WITH_COUNCIL;
import static vn.guongsang.review.screening.SampleCase.check;
import static vn.guongsang.review.screening.SampleCase.said;
import static vn.guongsang.review.screening.SampleCase.submission;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationWithdrawn;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.testkit.RegisteredFacts;

/** The ways in which a case ends without or after the office. */
class CaseEndsTests {
    private static final Instant LATER = Instant.parse("2026-12-01T02:30:00Z");

    private final Case opened = Case.open(submission(1));

    @Test
    void isTakenBackByItsUnitUntilTheCouncilVotes() {
        opened.withdraw(REASONS, SOMEBODY, LATER);

        assertThat(opened.status()).isEqualTo(CaseStatus.WITHDRAWN);
        var withdrawn = said(opened, NominationWithdrawn.class);
        assertThat(withdrawn.revision()).isEqualTo(1);
        assertThat(withdrawn.at()).isEqualTo(LATER);
        assertThat(withdrawn.reasonCodes()).containsExactly("MISSING_EVIDENCE", "TOO_SHORT");
        assertThatExceptionOfType(CaseRefused.NotInThisState.class)
                .isThrownBy(() -> opened.accept(check(Route.USUAL)));
    }

    @Test
    void goesOnCountingWhatItSaysWhenItIsTakenBackInALaterRound() {
        opened.giveBack(REASONS, check(Route.USUAL));
        opened.reopen(submission(2));
        opened.withdraw(REASONS, SOMEBODY, LATER);

        assertThat(RegisteredFacts.of(opened)).extracting(Fact::revision).containsExactly(1L, 2L);
        assertThat(said(opened, NominationWithdrawn.class).round()).isEqualTo(2);
    }

    @Test
    void isNotTakenBackOnceTheCouncilVotesNorWhileTheUnitHasIt() {
        var voted = Case.open(submission(1));
        voted.accept(check(WITH_COUNCIL));
        opened.giveBack(REASONS, check(Route.USUAL));

        assertThatExceptionOfType(CaseRefused.NotInThisState.class)
                .isThrownBy(() -> voted.withdraw(REASONS, SOMEBODY, LATER));
        assertThatExceptionOfType(CaseRefused.NotInThisState.class)
                .isThrownBy(() -> opened.withdraw(REASONS, SOMEBODY, LATER));
    }

    @Test
    void endsWhenItsUnitDiscardsWhatWasReturned() {
        opened.giveBack(REASONS, check(Route.USUAL));
        opened.discard(LATER);
        opened.discard(LATER);

        assertThat(opened.status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(RegisteredFacts.of(opened)).extracting(Fact::revision).containsExactly(1L, 2L);
        assertThat(said(opened, NominationWithdrawn.class).reasonCodes())
                .containsExactly("DISCARDED");
    }

    @Test
    void staysWhenADossierIsForgottenThatTheUnitDoesNotHave() {
        opened.discard(LATER);

        assertThat(opened.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(RegisteredFacts.of(opened)).isEmpty();
    }

    @Test
    void saysHowTheCouncilHasVoted() {
        opened.accept(check(WITH_COUNCIL));
        opened.conclude(new CouncilWord(false, 9, 8, 4, 3, 1), SOMEBODY, LATER);

        assertThat(opened.status()).isEqualTo(CaseStatus.COMPLETED);
        var completed = said(opened, ReviewCompleted.class);
        assertThat(completed.outcome()).isEqualTo("NOT_RECOMMENDED");
        assertThat(completed.route()).containsExactly("OFFICE", "COUNCIL");
        assertThat(completed.reasonCodes()).containsExactly("BELOW_THRESHOLD");
        assertThat(completed.votes()).isEqualTo(new ReviewCompleted.Votes(9, 8, 4, 3, 1));
        assertThat(completed.at()).isEqualTo(LATER);
    }
}
