package vn.guongsang.systemtests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.contracts.Topic.Service.NOMINATION;
import static vn.guongsang.systemtests.ledger.Invariant.I3;
import static vn.guongsang.systemtests.ledger.Invariant.I4;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Topic;

/** I3 and I4: each promise is broken once, and the checker has to name it. */
class EventsTests extends CheckedWorld {

    @Test
    void seesAChangeThatWasNeverSaid() {
        var lost = submission(waiting);
        world.log.remove(lost);
        World.of(world.outboxes, NOMINATION)
                .removeIf(row -> row.eventId().toString().equals(lost.id()));

        assertThat(broken()).contains(I3);
    }

    @Test
    void seesAHandInThatWasNeverSaid() {
        var lost =
                world.log.stream()
                        .filter(r -> r.type().equals(EventType.NOMINATION_HANDED_IN.wireName()))
                        .filter(r -> r.subject().equals(waiting.id.toString()))
                        .findFirst()
                        .orElseThrow();
        world.log.remove(lost);
        World.of(world.outboxes, NOMINATION)
                .removeIf(row -> row.eventId().toString().equals(lost.id()));

        assertThat(broken()).contains(I3, I4);
    }

    @Test
    void seesAnEventThatWasMarkedAndNeverSent() {
        world.log.remove(submission(waiting));

        assertThat(check(world.run()))
                .anyMatch(v -> v.evidence().contains("written to the outbox and not in the log"));
    }

    @Test
    void seesAnEventThatNoOutboxHeld() {
        var forged = withHeader(submission(waiting), "ce_id", UUID.randomUUID().toString());
        world.log.add(forged);

        assertThat(broken()).contains(I3, I4);
    }

    @Test
    void seesThatARepeatHasOtherBytes() {
        var record = submission(waiting);
        world.log.add(withText(record, record.text() + " "));

        assertThat(broken()).containsExactly(I3);
    }

    @Test
    void seesARecordThatCannotBeRead() {
        world.log.add(
                withHeader(
                        withText(submission(waiting), "{"), "ce_id", UUID.randomUUID().toString()));

        assertThat(broken()).contains(I3);
    }

    @Test
    void acceptsARepeatOfTheSameBytes() {
        world.log.addAll(List.copyOf(world.log));

        assertThat(check(world.run())).isEmpty();
    }

    @Test
    void seesTwoEventsThatChangedPlaces() {
        var places =
                IntStream.range(0, world.log.size())
                        .filter(n -> world.log.get(n).topic() == Topic.REVIEW_EVENTS)
                        .filter(n -> world.log.get(n).subject().equals(rejected.id.toString()))
                        .toArray();
        Collections.swap(world.log, places[0], places[1]);

        assertThat(broken()).contains(I4);
    }

    @Test
    void seesAGap() {
        var record = submission(waiting);
        world.log.set(world.log.indexOf(record), withHeader(record, "ce_revision", "3"));

        assertThat(broken()).containsExactly(I4);
    }
}
