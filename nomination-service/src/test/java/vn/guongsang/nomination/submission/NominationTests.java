package vn.guongsang.nomination.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.testkit.RegisteredFacts;

class NominationTests {

    private static final Instant NOW = Instant.parse("2026-12-04T16:59:59Z");
    private static final UUID HEAD = UUID.randomUUID();
    private static final UUID CLERK = UUID.randomUUID();

    @Test
    void mayBeAsIncompleteAsItsWriterLikesWhileItIsADraft() {
        assertThat(draft(nothing()).status()).isEqualTo(NominationStatus.DRAFT);
    }

    @Test
    void goesFromTheClerkToTheHeadAndOut() {
        var nomination = draft(complete());
        handIn(nomination);
        assertThat(nomination.status()).isEqualTo(NominationStatus.AWAITING_HEAD);
        nomination.signOff(submission(false));
        assertThat(nomination.status()).isEqualTo(NominationStatus.SUBMITTED);
        assertThat(nomination.round()).isEqualTo(1);
    }

    @Test
    void goesBackToTheClerkWhenTheHeadGivesItBack() {
        var nomination = draft(complete());
        handIn(nomination);
        nomination.giveBack(null, NOW);
        assertThat(nomination.status()).isEqualTo(NominationStatus.DRAFT);
    }

    @Test
    void namesEverythingThatItLacksAtOnce() {
        var nomination = draft(nothing());
        handIn(nomination);
        assertThatExceptionOfType(NominationRejected.Incomplete.class)
                .isThrownBy(() -> nomination.signOff(submission(false)))
                .satisfies(
                        rejected ->
                                assertThat(rejected.fields())
                                        .extracting(FieldProblem::pointer)
                                        .containsExactly(
                                                "/subject",
                                                "/kind",
                                                "/field",
                                                "/topics",
                                                "/title",
                                                "/summary",
                                                "/claims",
                                                "/criteria",
                                                "/criteria",
                                                "/criteria",
                                                "/criteria",
                                                "/spread",
                                                "/replicability"));
    }

    @Test
    void countsLettersAsPeopleDo() {
        // Half of them as a letter with two marks of its own, as some keyboards write it.
        var twoHundred = "ế".repeat(100) + "e\u0302\u0301".repeat(100);
        var nomination = draft(withSummary(twoHundred));
        handIn(nomination);
        nomination.signOff(submission(false));

        var tooShort = draft(withSummary(" " + "ế".repeat(199) + " "));
        handIn(tooShort);
        assertThatExceptionOfType(NominationRejected.Incomplete.class)
                .isThrownBy(() -> tooShort.signOff(submission(false)))
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
        handIn(nomination);
        assertThatExceptionOfType(NominationRejected.NotInThisState.class)
                .isThrownBy(() -> nomination.revise(complete()));
    }

    @Test
    void cannotBeSignedOffTwice() {
        var nomination = submitted(false);
        assertThatExceptionOfType(NominationRejected.NotInThisState.class)
                .isThrownBy(() -> nomination.signOff(submission(false)));
    }

    @Test
    void canBeWrittenAgainWhenItsRoundWasReturned() {
        var nomination = submitted(false);
        nomination.reopen(1, NOW);
        nomination.revise(complete());
        handIn(nomination);
        nomination.giveBack(null, NOW);
        assertThat(nomination.status()).isEqualTo(NominationStatus.RETURNED);
        handIn(nomination);
        nomination.signOff(submission(true));
        assertThat(nomination.round()).isEqualTo(2);
    }

    @Test
    void namesTheClerkWhoHandedItInLast() {
        var nomination = draft(complete());
        nomination.handIn(UUID.randomUUID(), "EXEMPLAR", List.of(HEAD), NOW);
        nomination.giveBack(null, NOW);
        handIn(nomination);
        nomination.signOff(submission(false));
        nomination.reopen(1, NOW);
        nomination.handIn(HEAD, "EXEMPLAR", List.of(HEAD), NOW);
        nomination.signOff(submission(false));

        assertThat(preparers(nomination)).containsExactly(CLERK, null);
    }

    @Test
    void forgetsTheClerkOfAnEarlierRoundWhenItIsSubmittedWithoutTheHeadsStep() {
        var nomination = submitted(false);
        nomination.reopen(1, NOW);
        nomination.submit(submission(false));

        assertThat(preparers(nomination)).containsExactly(CLERK, null);
    }

    @Test
    void ignoresTheReturnOfAnEarlierRound() {
        var nomination = submitted(false);
        nomination.reopen(1, NOW);
        handIn(nomination);
        nomination.signOff(submission(false));
        nomination.reopen(1, NOW);
        assertThat(nomination.status()).isEqualTo(NominationStatus.SUBMITTED);
    }

    @Test
    void keepsTheMarkAndTheNumberOfItsFirstArrival() {
        var nomination = submitted(false);
        nomination.reopen(1, NOW);
        handIn(nomination);
        nomination.signOff(
                new Submission(
                        HEAD, HEAD, "EXEMPLAR", true, "N", null, true, 9, Forms.asked(null), NOW));
        assertThat(nomination.late()).isFalse();
        assertThat(nomination.receiptNumber()).isEqualTo(1);
    }

    @Test
    void countsWhatItSaysOnEachTopicByItself() {
        var nomination = submitted(false);
        assertThat(nomination.revision()).isEqualTo(2);
        assertThat(nomination.dossierRevision()).isEqualTo(1);
        nomination.reopen(1, NOW);
        nomination.discard(NOW);
        assertThat(nomination.revision()).isEqualTo(2);
        assertThat(nomination.dossierRevision()).isEqualTo(2);
    }

    @Test
    void canBeWithdrawnWhileItIsReturnedAndNotOnceItIsOver() {
        var nomination = submitted(false);
        nomination.reopen(1, NOW);
        nomination.withdraw(NOW);
        assertThat(nomination.status()).isEqualTo(NominationStatus.WITHDRAWN);

        var rejected = submitted(false);
        rejected.reject(NOW);
        rejected.withdraw(NOW);
        assertThat(rejected.status()).isEqualTo(NominationStatus.REJECTED);
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

    private static List<@Nullable UUID> preparers(Nomination nomination) {
        var preparers = new ArrayList<@Nullable UUID>();
        for (var fact : RegisteredFacts.of(nomination)) {
            if (fact instanceof NominationSubmitted submitted) {
                preparers.add(submitted.outline().preparedBy());
            }
        }
        return preparers;
    }

    private static Nomination submitted(boolean late) {
        var nomination = draft(complete());
        handIn(nomination);
        nomination.signOff(submission(late));
        return nomination;
    }

    private static Nomination draft(Content content) {
        return Nomination.draft(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), content, NOW);
    }

    private static void handIn(Nomination nomination) {
        nomination.handIn(CLERK, "EXEMPLAR", List.of(HEAD), NOW);
    }

    private static Submission submission(boolean late) {
        return new Submission(
                HEAD, HEAD, "EXEMPLAR", late, "Người mẫu", null, true, 1, Forms.asked(null), NOW);
    }

    private static Content nothing() {
        return new Content(
                null, null, null, List.of(), null, null, List.of(), List.of(), null, null);
    }

    private static Content complete() {
        return withSummary("Tận tụy. ".repeat(30));
    }

    private static Content withSummary(String summary) {
        return content("Tận tâm với người bệnh", summary);
    }

    private static Content content(String title, String summary) {
        return Forms.about(Subject.collective("Tổ mẫu", 7, 5), title, summary);
    }
}
