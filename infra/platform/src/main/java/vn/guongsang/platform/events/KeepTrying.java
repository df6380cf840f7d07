package vn.guongsang.platform.events;

import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What a consumer throws is an outage, for everything else was parked: it is tried again for ever,
 * with pauses well below the time after which the broker would give the partitions to somebody
 * else.
 */
class KeepTrying implements ListenerContainerWithDlqAndRetryCustomizer {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;
    private static final Duration LONGEST_COMMIT = Duration.ofMinutes(1);

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destination,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> deadLetters,
            @Nullable BackOff backOff) {
        var forever = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        forever.setMaxInterval(LONGEST_PAUSE_MILLIS);
        var handler = new DefaultErrorHandler(forever);
        // Spring Kafka takes some failures for fatal and would give the record up.
        handler.setClassifications(Map.of(), true);
        handler.setLogLevel(KafkaException.Level.WARN);
        container.setCommonErrorHandler(handler);
        // Else it is the time in which the reader asks where it stands.
        container.getContainerProperties().setSyncCommitTimeout(LONGEST_COMMIT);
    }

    @Override
    public boolean retryAndDlqInBinding(String destination, String group) {
        return false;
    }
}
