package vn.guongsang.platform.envelope;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.Tombstone;

/** Facts as JSON. Members that a newer writer has added are counted and ignored. */
public class EventCodec {

    private final JsonMapper json;

    public EventCodec(MeterRegistry meters) {
        this.json =
                JsonMapper.builder()
                        .addHandler(new CountUnknownMembers(meters))
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .build();
    }

    /** The body of a fact; null for a tombstone, which has none. */
    public byte @Nullable [] write(Fact fact) {
        return fact instanceof Tombstone ? null : json.writeValueAsBytes(fact);
    }

    /**
     * @throws UnreadableEvent if the body is not what the type says
     */
    public Fact read(EventType type, byte[] body) {
        try {
            return json.readValue(body, type.type());
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent(type.wireName(), unreadable);
        }
    }

    private static final class CountUnknownMembers extends DeserializationProblemHandler {

        private final MeterRegistry meters;

        private CountUnknownMembers(MeterRegistry meters) {
            this.meters = meters;
            for (var type : EventType.values()) {
                counter(type.type());
            }
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                @Nullable JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            var type = beanOrClass instanceof Class<?> known ? known : beanOrClass.getClass();
            counter(type).increment();
            if (parser != null) {
                parser.skipChildren();
            }
            return true;
        }

        private Counter counter(Class<?> type) {
            return meters.counter("events.unknown.members", "type", type.getSimpleName());
        }
    }
}
