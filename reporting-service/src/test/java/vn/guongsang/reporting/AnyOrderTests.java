package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.testkit.SampleCentre;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.SampleVerdicts;

/**
 * The same rows, whatever the order in which a history is heard and however often: facts of
 * different services have no order, and a log can be read again.
 */
class AnyOrderTests extends RunningReporting {

    @Autowired
    @Qualifier("compliance")
    private @Nullable Consumer<Message<List<byte[]>>> compliance;

    @Autowired
    @Qualifier("dossierCopies")
    private @Nullable Consumer<Message<List<byte[]>>> dossiers;

    @Autowired
    @Qualifier("unitCopies")
    private @Nullable Consumer<Message<List<byte[]>>> units;

    /** What one centre and its nomination have to say. */
    private record Voice(SampleCentre centre, SampleNomination nomination) {
        SampleVerdicts verdicts() {
            return new SampleVerdicts(nomination);
        }
    }

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

    /** Hears a history in every order, each in a centre of its own, then the last way again. */
    private Map<String, @Nullable Object> sameOfEveryOrder(
            String table, Function<Voice, List<Fact>> history) {
        Map<String, @Nullable Object> first = null;
        for (var order : orders(history.apply(newVoice()).size())) {
            var voice = newVoice();
            var facts = history.apply(voice);
            var heard = order.stream().map(facts::get).toList();
            hear(heard);
            hear(heard.reversed());
            heard.forEach(fact -> hear(List.of(fact)));
            var row = row(table, voice);
            first = first == null ? row : first;
            assertThat(row).as("order %s", order).isEqualTo(first);
        }
        return Objects.requireNonNull(first);
    }

    /** Each fact goes to the function that listens to it, those in a row as one poll. */
    private void hear(List<Fact> facts) {
        var poll = new ArrayList<Fact>();
        for (var fact : facts) {
            if (!poll.isEmpty() && !listener(poll.getFirst()).equals(listener(fact))) {
                listener(poll.getFirst()).accept(Poll.of(poll));
                poll.clear();
            }
            poll.add(fact);
        }
        listener(poll.getFirst()).accept(Poll.of(poll));
    }

    private Consumer<Message<List<byte[]>>> listener(Fact fact) {
        return Objects.requireNonNull(
                switch (EventType.of(fact)) {
                    case DOSSIER_STATE -> dossiers;
                    case UNIT_STATE -> units;
                    default -> compliance;
                });
    }

    private Voice newVoice() {
        var own = SampleCentre.invented().withIdsOf(centre);
        return new Voice(
                own, new SampleNomination(own.id(), nomination.id(), nomination.outline()));
    }

    private Fact fulfilled(Voice voice, long revision, String status) {
        return voice.centre().obligation(centre.unit(), revision, status, nomination.id());
    }

    private static Map<String, @Nullable Object> row(String table, Voice voice) {
        var row =
                database()
                        .sql("select * from " + table + " where centre_id = ?")
                        .param(voice.centre().id())
                        .query()
                        .singleRow();
        row.remove("centre_id");
        return row;
    }

    private static List<List<Integer>> orders(int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        var found = new ArrayList<List<Integer>>();
        for (var shorter : orders(size - 1)) {
            for (var place = 0; place < size; place++) {
                var longer = new ArrayList<>(shorter);
                longer.add(place, size - 1);
                found.add(longer);
            }
        }
        return found;
    }
}
