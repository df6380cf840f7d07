package vn.guongsang.platform.events;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.State;
import vn.guongsang.contracts.Tombstone;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.envelope.EventCodec;
import vn.guongsang.platform.envelope.IncomingEvent;

/** Which facts a consumer listens to, and what it does with them. */
public final class EventRouter {

    private final Map<EventType, Consumer<Fact>> facts = new EnumMap<>(EventType.class);
    private final Map<EventType, Consumer<Tombstone>> tombstones = new EnumMap<>(EventType.class);

    /** Does this with every fact of the type. */
    public <F extends Fact> EventRouter on(Class<F> type, Consumer<? super F> handler) {
        facts.put(EventType.of(type), fact -> handler.accept(type.cast(fact)));
        return this;
    }

    /** Does this when a state of the type has to be forgotten. */
    public <S extends State> EventRouter onForgotten(Class<S> type, Consumer<Tombstone> handler) {
        tombstones.put(EventType.of(type), handler);
        return this;
    }

    /** Where the facts are said that it listens to. */
    Set<Topic> topics() {
        return Stream.concat(facts.keySet().stream(), tombstones.keySet().stream())
                .map(EventType::topic)
                .collect(toUnmodifiableSet());
    }

    /** What is to be done with an event; empty if this consumer does not listen to its type. */
    Optional<Runnable> route(EventType type, IncomingEvent event, EventCodec codec) {
        var body = event.payload();
        if (body == null) {
            return Optional.ofNullable(tombstones.get(type))
                    .map(handler -> () -> handler.accept(tombstone(type, event)));
        }
        return Optional.ofNullable(facts.get(type))
                .map(handler -> () -> handler.accept(codec.read(type, body)));
    }

    private static Tombstone tombstone(EventType type, IncomingEvent event) {
        return new Tombstone(event.centre(), type, event.subject(), event.revision(), event.time());
    }
}
