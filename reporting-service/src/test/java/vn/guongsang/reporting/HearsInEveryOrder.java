package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.testkit.SampleCentre;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.SampleVerdicts;

/** Lets the service hear a history in every order, and looks whether the rows are the same. */
abstract class HearsInEveryOrder extends RunningReporting {

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
    record Voice(SampleCentre centre, SampleNomination nomination) {
        SampleVerdicts verdicts() {
            return new SampleVerdicts(nomination);
        }
    }

    /** Hears a history in every order, each in a centre of its own, and then again backwards. */
    Map<String, @Nullable Object> sameOfEveryOrder(
            String table, Function<Voice, List<Fact>> history) {
        Map<String, @Nullable Object> first = null;
        for (var order : orders(history.apply(newVoice()).size())) {
            var voice = newVoice();
            var facts = history.apply(voice);
            var heard = order.stream().map(facts::get).toList();
            hear(heard);
            hear(heard.reversed());
            var row = row(table, voice);
            first = first == null ? row : first;
            assertThat(row).as("order %s", order).isEqualTo(first);
        }
        return Objects.requireNonNull(first);
    }

    /** Each fact goes to the function that listens to it, those in a row as one poll. */
    void hear(List<Fact> facts) {
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

    Voice newVoice() {
        var own = SampleCentre.invented().withIdsOf(centre);
        return new Voice(
                own, new SampleNomination(own.id(), nomination.id(), nomination.outline()));
    }

    static Map<String, @Nullable Object> row(String table, Voice voice) {
        var row =
                database()
                        .sql("select * from " + table + " where centre_id = ?")
                        .param(voice.centre().id())
                        .query()
                        .singleRow();
        row.remove("centre_id");
        // The driver's arrays are never equal.
        row.replaceAll((_, value) -> value instanceof Array ? value.toString() : value);
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
