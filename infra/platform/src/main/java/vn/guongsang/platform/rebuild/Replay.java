package vn.guongsang.platform.rebuild;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.List;
import vn.guongsang.platform.envelope.EventHeaders;
import vn.guongsang.platform.envelope.IncomingEvent;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.parking.SetAside;

/**
 * Applies events to the tables beside the live ones, by the very handlers of the live consumers.
 * What those have parked, or somebody has discarded, is left out. Needs a running transaction.
 */
class Replay {

    /** A redrive is dated before it commits: what is applied twice does no harm. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final EventConsumers consumers;
    private final SetAside setAside;
    private final CopyTables tables;

    Replay(EventConsumers consumers, SetAside setAside, CopyTables tables) {
        this.consumers = consumers;
        this.setAside = setAside;
        this.tables = tables;
    }

    void apply(Rebuild rebuild, List<IncomingEvent> events) {
        for (var consumer : rebuild.model().consumers()) {
            apply(rebuild, consumer, setAside.without(consumer, heardBy(consumer, events)));
        }
    }

    /** What waited when the copy came past it, and was applied to the live tables since. */
    void applyRedriven(Rebuild rebuild) {
        var since = rebuild.startedAt().minus(MARGIN);
        for (var consumer : rebuild.model().consumers()) {
            apply(rebuild, consumer, setAside.redrivenSince(consumer, since));
        }
    }

    /** Whether the live consumer may be about to park some of these. */
    boolean mayBeParked(Rebuild rebuild, List<IncomingEvent> events) {
        return rebuild.model().consumers().stream()
                .anyMatch(
                        consumer ->
                                setAside.mayHoldUp(
                                        consumer,
                                        setAside.without(consumer, heardBy(consumer, events))));
    }

    // One key belongs to one centre, so its order stays; and the fence is raised less often.
    private void apply(Rebuild rebuild, String consumer, List<IncomingEvent> events) {
        var byCentre =
                events.stream()
                        .sorted(
                                comparing(
                                        event ->
                                                event.headers()
                                                        .getOrDefault(EventHeaders.CENTRE, "")))
                        .toList();
        tables.inside(rebuild.name(), () -> consumers.again(consumer, byCentre));
    }

    private List<IncomingEvent> heardBy(String consumer, List<IncomingEvent> events) {
        var topics = consumers.topicNames(consumer);
        return events.stream().filter(event -> topics.contains(event.topic())).toList();
    }
}
