package vn.guongsang.review.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.testkit.RegisteredFacts;

class CaseTests {
    private static final UUID UNIT = UUID.randomUUID();
    private static final NominationId ID = new NominationId(UUID.randomUUID());
    private static final Reasons REASONS =
            new Reasons(
                    List.of(
                            new Reason("MISSING_EVIDENCE", "/summary", "Thiếu số liệu."),
                            new Reason("MISSING_EVIDENCE", "/claims/0", "Chưa rõ nguồn."),
                            new Reason("TOO_SHORT", null, "Viết rõ hơn.")));

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
        var completed = said(ReviewCompleted.class);
        assertThat(completed.outcome()).isEqualTo("RECOMMENDED");
        assertThat(completed.route()).containsExactly("OFFICE");
        assertThat(completed.reasonCodes()).isEmpty();
        assertThat(completed.round()).isEqualTo(1);
        assertThat(completed.dossierDigest()).isEqualTo(digest(1));
    }

    @Test
    void waitsForTheCouncilWhereTheRouteHasOne() {
        opened.accept(check(new Route(3, true, true)));

        assertThat(opened.status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(RegisteredFacts.of(opened))
                .singleElement()
                .isInstanceOf(NominationAccepted.class);
    }

    @Test
    void tellsTheReasonsOfAReturnInCodesAndPointersOnly() {
        opened.giveBack(REASONS, check(Route.USUAL));

        assertThat(opened.status()).isEqualTo(CaseStatus.RETURNED);
        var returned = said(NominationReturned.class);
        assertThat(returned.reasonCodes()).containsExactly("MISSING_EVIDENCE", "TOO_SHORT");
        assertThat(returned.fields()).containsExactly("/summary", "/claims/0");
        assertThat(returned.toString()).doesNotContain("số liệu");
    }

    @Test
    void goesOnWithTheRoundThatFollowsAReturn() {
        opened.giveBack(REASONS, check(Route.USUAL));
        opened.reopen(submission(2));
        opened.accept(check(Route.USUAL));

        var completed = said(ReviewCompleted.class);
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
        var twice = check(new Route(2, true, false));
        opened.giveBack(REASONS, twice);
        opened.reopen(submission(2));

        assertThatExceptionOfType(CaseRefused.TooManyRounds.class)
                .isThrownBy(() -> opened.giveBack(REASONS, twice));
        assertThat(opened.status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void isTurnedDownForGood() {
        opened.reject(REASONS, check(Route.USUAL));

        var completed = said(ReviewCompleted.class);
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
        opened.accept(check(UNIT, new Route(3, false, false)));

        assertThat(opened.status()).isEqualTo(CaseStatus.COMPLETED);
    }

    private <F extends Fact> F said(Class<F> type) {
        return RegisteredFacts.of(opened).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static OfficeCheck check(Route route) {
        return check(UUID.randomUUID(), route);
    }

    private static OfficeCheck check(@Nullable UUID officersUnit, Route route) {
        return new OfficeCheck(officersUnit, route, Instant.parse("2026-12-01T01:00:00Z"));
    }

    private static OpenCase.Command submission(int round) {
        var outline =
                new Outline(
                        UUID.randomUUID(),
                        "EXEMPLAR",
                        UNIT,
                        "INDIVIDUAL",
                        UUID.randomUUID(),
                        UUID.randomUUID());
        return new OpenCase.Command(UUID.randomUUID(), ID, outline, round, digest(round));
    }

    private static String digest(int round) {
        return "%064x".formatted(round);
    }
}
