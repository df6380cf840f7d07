package vn.guongsang.backing;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every broker of ours has in common: one copy of all, and room in a heap of 256 MB. */
final class KafkaLimits {
    private KafkaLimits() {}

    static Map<String, String> properties() {
        var all = new LinkedHashMap<>(topics());
        all.putAll(groups());
        all.putAll(size());
        return all;
    }

    private static Map<String, String> topics() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "6",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "2",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> groups() {
        return Map.of(
                "group.initial.rebalance.delay.ms", "0",
                // A consumer that was killed gives its partitions back after ten seconds, not 45.
                "group.consumer.min.session.timeout.ms", "10000",
                "group.consumer.session.timeout.ms", "10000",
                "group.consumer.min.heartbeat.interval.ms", "1000",
                "group.consumer.heartbeat.interval.ms", "1000",
                // Facts stay for ever, and so does how far they were read: five years.
                "offsets.retention.minutes", "2628000");
    }

    private static Map<String, String> size() {
        return Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "num.recovery.threads.per.data.dir", "2",
                "log.cleaner.dedupe.buffer.size", "16777216",
                "log.segment.bytes", "67108864",
                "log.index.size.max.bytes", "1048576");
    }
}
