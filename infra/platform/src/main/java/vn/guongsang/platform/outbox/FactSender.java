package vn.guongsang.platform.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import vn.guongsang.platform.envelope.EventHeaders;
import vn.guongsang.platform.faults.FaultPoints;

/** Sends one fact and returns when the broker has acknowledged it. */
class FactSender {

    private final KafkaTemplate<Object, Object> kafka;
    private final String source;
    private final FaultPoints faults;

    FactSender(KafkaTemplate<Object, Object> kafka, String source, FaultPoints faults) {
        this.kafka = kafka;
        this.source = source;
        this.faults = faults;
    }

    /**
     * @throws RuntimeException as the Kafka client says it, when the record was not acknowledged
     */
    void send(OutboxRow row) {
        var acknowledged = dispatch(row);
        faults.reached("relay.sent");
        try {
            acknowledged.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    CompletableFuture<?> dispatch(OutboxRow row) {
        return kafka.send(recordOf(row));
    }

    private ProducerRecord<Object, Object> recordOf(OutboxRow row) {
        var headers = EventHeaders.of(row.eventId(), row.eventType());
        headers.add(EventHeaders.SOURCE, source);
        headers.add(EventHeaders.SUBJECT, row.aggregateId());
        headers.add(EventHeaders.TIME, row.occurredAt());
        headers.add(EventHeaders.REVISION, row.revision());
        headers.add(EventHeaders.CENTRE, row.centreId());
        headers.add(EventHeaders.CAUSATION_ID, row.causationId());
        headers.add(EventHeaders.TRACEPARENT, row.traceparent());
        return new ProducerRecord<>(
                row.topic(), null, null, row.key().toString(), row.payload(), headers.list());
    }
}
