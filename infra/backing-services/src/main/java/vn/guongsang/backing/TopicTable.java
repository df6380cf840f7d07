package vn.guongsang.backing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.AuditHeads;
import vn.guongsang.contracts.Topic;

/** The topics on the broker, made equal to the declared ones. */
final class TopicTable {
    private static final List<Declared> ALL =
            Stream.concat(
                            Arrays.stream(Topic.values()).map(Declared::of),
                            Stream.of(
                                    new Declared(
                                            AuditHeads.TOPIC,
                                            AuditHeads.PARTITIONS,
                                            Topic.Retention.FOR_EVER)))
                    .toList();

    private final Admin admin;

    private record Declared(String name, int partitions, Topic.Retention retention) {

        static Declared of(Topic topic) {
            return new Declared(topic.wireName(), Topic.PARTITIONS, topic.retention());
        }

        NewTopic made() {
            return new NewTopic(name, Optional.of(partitions), Optional.empty())
                    .configs(retention.configuration());
        }

        ConfigResource resource() {
            return new ConfigResource(ConfigResource.Type.TOPIC, name);
        }
    }

    TopicTable(Admin admin) {
        this.admin = admin;
    }

    void apply() throws ExecutionException, InterruptedException {
        var existing = admin.listTopics().names().get();
        var present = ALL.stream().filter(topic -> existing.contains(topic.name())).toList();
        var missing = ALL.stream().filter(topic -> !existing.contains(topic.name()));
        admin.createTopics(missing.map(Declared::made).toList()).all().get();
        correct(present);
    }

    private void correct(List<Declared> topics) throws ExecutionException, InterruptedException {
        if (topics.isEmpty()) {
            return;
        }
        var found =
                admin.describeTopics(topics.stream().map(Declared::name).toList())
                        .allTopicNames()
                        .get();
        topics.forEach(topic -> assertPartitions(topic, found.get(topic.name())));
        var current =
                admin.describeConfigs(topics.stream().map(Declared::resource).toList()).all().get();
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        for (var topic : topics) {
            var resource = topic.resource();
            var difference = difference(topic, Objects.requireNonNull(current.get(resource)));
            if (!difference.isEmpty()) {
                changes.put(resource, difference);
            }
        }
        admin.incrementalAlterConfigs(changes).all().get();
    }

    private static void assertPartitions(Declared topic, @Nullable TopicDescription found) {
        var partitions = Objects.requireNonNull(found).partitions().size();
        if (partitions != topic.partitions()) {
            throw new BackingServiceFailed(
                    "Topic %s has %d partitions instead of %d. Keys would change their partition: restore the broker's data, or start on a fresh home."
                            .formatted(topic.name(), partitions, topic.partitions()));
        }
    }

    private static List<AlterConfigOp> difference(Declared topic, Config current) {
        return topic.retention().configuration().entrySet().stream()
                .filter(wanted -> !wanted.getValue().equals(current.get(wanted.getKey()).value()))
                .map(
                        wanted ->
                                new AlterConfigOp(
                                        new ConfigEntry(wanted.getKey(), wanted.getValue()),
                                        OpType.SET))
                .toList();
    }
}
