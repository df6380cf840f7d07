package vn.guongsang.platform.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.platform.envelope.Causation;
import vn.guongsang.platform.envelope.EventCodec;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.observability.Traces;

/** Writes facts next to the change that they tell, and wakes the relay once that is committed. */
class TransactionalOutbox implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(TransactionalOutbox.class);

    static final int LARGEST = 512 * 1024;

    private static final String INSERT =
            """
            insert into outbox (event_id, centre_id, lane, topic, message_key, aggregate_id, revision,
                                event_type, payload, causation_id, traceparent, occurred_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final EventCodec codec;
    private final Traces traces;
    private final FaultPoints faults;
    private final OutboxWakeUp relay;

    TransactionalOutbox(
            JdbcTemplate jdbc,
            EventCodec codec,
            Traces traces,
            FaultPoints faults,
            OutboxWakeUp relay) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.traces = traces;
        this.faults = faults;
        this.relay = relay;
    }

    @Override
    public void append(Fact fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(
                    "a fact needs the transaction of its change");
        }
        faults.reached("outbox.before-append");
        var type = EventType.of(fact);
        var body = codec.write(fact);
        if (body != null && body.length > LARGEST) {
            throw new FactTooLarge(type, body.length);
        }
        var eventId = UuidCreator.getTimeOrderedEpoch();
        jdbc.update(
                INSERT,
                eventId,
                fact.centreId(),
                Lane.of(fact.key()),
                type.topic().wireName(),
                fact.key(),
                fact.aggregateId(),
                fact.revision(),
                type.wireName(),
                body,
                Causation.current().orElse(null),
                traces.traceparent().orElse(null),
                Timestamp.from(fact.at()));
        LOG.info("{} of {} is event {}", type, fact.aggregateId(), eventId);
        wakeAfterCommit();
        faults.reached("outbox.appended");
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        faults.reached("relay.before-wake");
                        relay.wake();
                    }
                });
    }
}
