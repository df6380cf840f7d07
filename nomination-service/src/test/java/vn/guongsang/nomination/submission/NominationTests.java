package vn.guongsang.nomination.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.problems.FieldProblem;

class NominationTests {

    private static final Instant NOW = Instant.parse("2026-12-04T16:59:59Z");
    private static final UUID HEAD = UUID.randomUUID();

    @Test
    void mayBeAsIncompleteAsItsWriterLikesWhileItIsADraft() {
        assertThat(draft(nothing()).status()).isEqualTo(NominationStatus.DRAFT);
    }

    @Test
    void goesFromTheClerkToTheHeadAndOut() {
        var nomination = draft(complete());
        nomination.handIn();
        assertThat(nomination.status()).isEqualTo(NominationStatus.AWAITING_HEAD);
        nomination.signOff(signature(false));
        assertThat(nomination.status()).isEqualTo(NominationStatus.SUBMITTED);
        assertThat(nomination.round()).isEqualTo(1);
    }

    @Test
    void goesBackToTheClerkWhenTheHeadGivesItBack() {
        var nomination = draft(complete());
        nomination.handIn();
        nomination.giveBack();
        assertThat(nomination.status()).isEqualTo(NominationStatus.DRAFT);
    }

    @Test
    void namesEverythingThatItLacksAtOnce() {
        var nomination = draft(nothing());
        nomination.handIn();
        assertThatExceptionOfType(NominationRejected.Incomplete.class)
                .isThrownBy(() -> nomination.signOff(signature(false)))
                .satisfies(
                        rejected ->
                                assertThat(rejected.fields())
                                        .extracting(FieldProblem::pointer)
                                        .containsExactly(
                                                "/subject",
                                                "/kind",
                                                "/topics",
                                                "/title",
                                                "/summary"));
    }

    @Test
    void countsLettersAsPeopleDo() {
        var twoHundred = "ế".repeat(200);
        var nomination = draft(withSummary(twoHundred));
        nomination.handIn();
        nomination.signOff(signature(false));

        var tooShort = draft(withSummary(" " + "ế".repeat(199) + " "));
        tooShort.handIn();
        assertThatExceptionOfType(NominationRejected.Incomplete.class)
                .isThrownBy(() -> tooShort.signOff(signature(false)))
                .satisfies(
                        rejected ->
                                assertThat(rejected.fields())
                                        .containsExactly(
                                                new FieldProblem(
                                                        "/summary", "length", 200, 5_000, 199)));
    }

    @Test
    void cannotBeWrittenOverOnceTheHeadHasIt() {
        var nomination = draft(complete());
        nomination.handIn();
        assertThatExceptionOfType(NominationRejected.NotInThisState.class)
                .isThrownBy(() -> nomination.revise(complete()));
    }

    @Test
    void cannotBeSignedOffTwice() {
        var nomination = submitted(false);
        assertThatExceptionOfType(NominationRejected.NotInThisState.class)
                .isThrownBy(() -> nomination.signOff(signature(false)));
    }

    @Test
    void canBeWrittenAgainWhenItsRoundWasReturned() {
        var nomination = submitted(false);
        nomination.reopen(1);
        nomination.revise(complete());
        nomination.handIn();
        nomination.giveBack();
        assertThat(nomination.status()).isEqualTo(NominationStatus.RETURNED);
        nomination.handIn();
        nomination.signOff(signature(true));
        assertThat(nomination.round()).isEqualTo(2);
    }

    @Test
    void ignoresTheReturnOfAnEarlierRound() {
        var nomination = submitted(false);
        nomination.reopen(1);
        nomination.handIn();
        nomination.signOff(signature(false));
        nomination.reopen(1);
        assertThat(nomination.status()).isEqualTo(NominationStatus.SUBMITTED);
    }

    @Test
    void canBeGivenUpUntilItIsSubmitted() {
        var nomination = draft(complete());
        nomination.discard(NOW);
        assertThat(nomination.status()).isEqualTo(NominationStatus.DISCARDED);
        assertThatExceptionOfType(NominationRejected.NotInThisState.class)
                .isThrownBy(() -> submitted(false).discard(NOW));
    }

    @Test
    void hasAnotherFingerprintWhenTextMovesFromOneFieldToTheNext() {
        var one = DossierDigest.of("A", content("tiêu đề", "nội dung"));
        var other = DossierDigest.of("A", content("tiêu đề nội", " dung"));
        assertThat(one).hasSize(64).isNotEqualTo(other);
    }

    private static Nomination submitted(boolean late) {
        var nomination = draft(complete());
        nomination.handIn();
        nomination.signOff(signature(late));
        return nomination;
    }

    private static Nomination draft(Content content) {
        return Nomination.draft(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), content);
    }

    private static Signature signature(boolean late) {
        return new Signature(HEAD, "EXEMPLAR", late, "Người mẫu", true, NOW);
    }

    private static Content nothing() {
        return new Content(null, null, null, null, List.of(), null, null, List.of());
    }

    private static Content complete() {
        return withSummary("Tận tụy. ".repeat(30));
    }

    private static Content withSummary(String summary) {
        return content("Tận tâm với người bệnh", summary);
    }

    private static Content content(String title, String summary) {
        return new Content(
                SubjectType.COLLECTIVE,
                null,
                "Tổ mẫu",
                "GOOD_PRACTICE",
                List.of("CARE_QUALITY"),
                title,
                summary,
                List.of(new Claim("Điều tốt", "Sổ theo dõi")));
    }
}
