package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;

/**
 * The same rows, whatever the order in which a history is heard and however often: facts of
 * different services have no order, and a log can be read again.
 */
class AnyOrderTests extends HearsInEveryOrder {

    @Test
    void makesTheSameCellsOfEveryOrder() {
        var row =
                sameOfEveryOrder(
                        "compliance_cell",
                        voice ->
                                List.of(
                                        voice.centre().callOpened(centre.unit()),
                                        fulfilled(voice, 1, "ON_TIME"),
                                        voice.centre().obligation(centre.unit(), 2, "OWED", null),
                                        fulfilled(voice, 3, "LATE")));

        assertThat(row).containsEntry("status", "LATE").containsEntry("revision", 3L);
    }

    @Test
    void makesTheSameCallOfEveryOrder() {
        var row =
                sameOfEveryOrder(
                        "compliance_call",
                        voice ->
                                List.of(
                                        voice.centre().callOpened(centre.unit()),
                                        fulfilled(voice, 1, "ON_TIME")));

        assertThat(row).containsEntry("period", "2026-11");
    }

    @Test
    void makesTheSameNominationOfEveryOrder() {
        var row =
                sameOfEveryOrder(
                        "compliance_nomination",
                        voice ->
                                List.of(
                                        voice.nomination().submitted(1),
                                        voice.verdicts().returned(1, 1),
                                        voice.nomination().submitted(2),
                                        voice.verdicts().completed(2, 2, "RECOMMENDED"),
                                        voice.verdicts().granted(2, 2)));

        assertThat(row).containsEntry("status", "GRANTED").containsEntry("round", 2);
    }

    @Test
    void showsASecondRoundAsSubmittedUntilReviewHasSpokenOfIt() {
        var row =
                sameOfEveryOrder(
                        "compliance_nomination",
                        voice ->
                                List.of(
                                        voice.nomination().submitted(1),
                                        voice.verdicts().returned(1, 1),
                                        voice.nomination().submitted(2)));

        assertThat(row).containsEntry("status", "SUBMITTED");
    }

    @Test
    void makesTheSameDiscardedNominationOfEveryOrder() {
        Function<Voice, List<Fact>> history =
                voice ->
                        List.of(
                                voice.nomination().dossier(1),
                                voice.nomination().submitted(1),
                                voice.verdicts().returned(1, 1),
                                voice.nomination().forgotten(1));

        assertThat(sameOfEveryOrder("compliance_nomination", history))
                .containsEntry("status", "DISCARDED");
        assertThat(sameOfEveryOrder("dossier_copy", history))
                .containsEntry("title", null)
                .containsEntry("subject_name", null);
    }

    @Test
    void leavesWhatWasGrantedGrantedWhenItsDossierIsForgotten() {
        var row =
                sameOfEveryOrder(
                        "compliance_nomination",
                        voice ->
                                List.of(
                                        voice.nomination().submitted(1),
                                        voice.verdicts().completed(1, 1, "RECOMMENDED"),
                                        voice.verdicts().granted(1, 1),
                                        voice.nomination().forgotten(1)));

        assertThat(row).containsEntry("status", "GRANTED");
    }

    @Test
    void makesTheSamePublishedNominationOfEveryOrder() {
        var row =
                sameOfEveryOrder(
                        "compliance_nomination",
                        voice ->
                                List.of(
                                        month(voice).handedIn(1),
                                        month(voice).submitted(2, "EXEMPLAR", true, "THRIFT"),
                                        voice.verdicts().granted(1, 1),
                                        month(voice).hidden(1),
                                        month(voice).published(2)));

        assertThat(row)
                .containsEntry("status", "PUBLISHED")
                .containsEntry("reached", 7)
                .containsEntry("kind", "EXEMPLAR")
                .containsEntry("handed_in", true);
    }

    /**
     * Only what has come to its end is erased, so its dossier's end never says that it was given
     * up.
     */
    @ParameterizedTest
    @ValueSource(strings = {"REJECTED", "NOT_RECOMMENDED"})
    void leavesWhatWasDecidedAsItWasWhenItsPersonIsErased(String outcome) {
        var row =
                sameOfEveryOrder(
                        "compliance_nomination",
                        voice ->
                                List.of(
                                        voice.nomination().dossier(1),
                                        voice.nomination().submitted(1),
                                        voice.verdicts().completed(1, 1, outcome),
                                        voice.nomination().forgotten(1)));

        assertThat(row).containsEntry("status", outcome);
    }

    @Test
    void countsWhatWasPublishedAlsoAfterItsPersonWasErased() {
        var row =
                sameOfEveryOrder(
                        "compliance_nomination",
                        voice ->
                                List.of(
                                        voice.nomination().submitted(1),
                                        voice.verdicts().granted(1, 1),
                                        month(voice).published(1),
                                        month(voice).hidden(2, "FORGOTTEN"),
                                        voice.nomination().forgotten(1)));

        assertThat(row).containsEntry("status", "PUBLISHED").containsEntry("reached", 7);
    }

    @Test
    void letsAnApprovalThatWasTakenBackWaitAgainInEveryOrder() {
        var row =
                sameOfEveryOrder(
                        "compliance_nomination",
                        voice ->
                                List.of(
                                        voice.nomination().submitted(1),
                                        voice.verdicts().completed(1, 1, "RECOMMENDED"),
                                        voice.verdicts().approved(1, 1),
                                        month(voice).takenBack(2)));

        assertThat(row).containsEntry("status", "RECOMMENDED").containsEntry("reached", 4);
    }

    @Test
    void makesTheSameWithdrawnNominationOfEveryOrder() {
        var row =
                sameOfEveryOrder(
                        "compliance_nomination",
                        voice ->
                                List.of(
                                        voice.nomination().submitted(1),
                                        voice.verdicts().accepted(1, 1),
                                        month(voice).withdrawn(2, 1)));

        assertThat(row).containsEntry("status", "WITHDRAWN").containsEntry("reached", 2);
    }

    private static SampleMonth month(Voice voice) {
        return new SampleMonth(voice.nomination());
    }

    @Test
    void makesTheSameUnitOfEveryOrder() {
        var row =
                sameOfEveryOrder(
                        "unit_copy",
                        voice ->
                                List.of(
                                        voice.centre().unitState(centre.unit(), 1, "K-A", "Khoa A"),
                                        voice.centre().unitState(centre.unit(), 2, "K-B", "Khoa B"),
                                        voice.centre()
                                                .forgotten(EventType.UNIT_STATE, centre.unit(), 3),
                                        voice.centre()
                                                .unitState(centre.unit(), 4, "K-C", "Khoa C")));

        assertThat(row).containsEntry("name", "Khoa C");
    }

    @Test
    void bearsAGap() {
        var voice = newVoice();
        hear(List.of(voice.verdicts().granted(7, 3)));
        hear(List.of(fulfilled(voice, 9, "LATE")));

        assertThat(row("compliance_nomination", voice))
                .containsEntry("status", "GRANTED")
                .containsEntry("call_id", centre.call())
                .containsEntry("late", null);
        assertThat(row("compliance_cell", voice)).containsEntry("status", "LATE");
    }

    private Fact fulfilled(Voice voice, long revision, String status) {
        return voice.centre().obligation(centre.unit(), revision, status, nomination.id());
    }
}
