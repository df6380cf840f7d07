package vn.guongsang.backing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import vn.guongsang.contracts.Topic;

/** The topics on the broker, made equal to the declared ones. */
final class TopicTable {
    private final Admin admin;

    TopicTable(Admin admin) {
        this.admin = admin;
    }

    void apply() throws ExecutionException, InterruptedException {
        var existing = admin.listTopics().names().get();
        var missing = new ArrayList<NewTopic>();
        var present = new ArrayList<Topic>();
        for (var topic : Topic.values()) {
            if (existing.contains(topic.wireName())) {
                present.add(topic);
            } else {
                missing.add(
                        new NewTopic(
                                        topic.wireName(),
                                        Optional.of(Topic.PARTITIONS),
                                        Optional.empty())
                                .configs(topic.retention().configuration()));
            }
        }
        admin.createTopics(missing).all().get();
        correct(present);
    }

    private void correct(List<Topic> topics) throws ExecutionException, InterruptedException {
        if (topics.isEmpty()) {
            return;
        }
        assertPartitions(
                admin.describeTopics(topics.stream().map(Topic::wireName).toList())
                        .allTopicNames()
                        .get()
                        .values());
        var current =
                admin.describeConfigs(topics.stream().map(TopicTable::resource).toList())
                        .all()
                        .get();
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        for (var topic : topics) {
            var resource = resource(topic);
            var difference = difference(topic, Objects.requireNonNull(current.get(resource)));
            if (!difference.isEmpty()) {
                changes.put(resource, difference);
            }
        }
        admin.incrementalAlterConfigs(changes).all().get();
    }

    private static void assertPartitions(Collection<TopicDescription> topics) {
        for (var topic : topics) {
            if (topic.partitions().size() != Topic.PARTITIONS) {
                throw new BackingServiceFailed(
                        "Topic "
                                + topic.name()
                                + " has "
                                + topic.partitions().size()
                                + " partitions instead of "
                                + Topic.PARTITIONS
                                + ". Keys would change their partition: restore the broker's data,"
                                + " or start on a fresh home.");
            }
        }
    }

    private static List<AlterConfigOp> difference(Topic topic, Config current) {
        return topic.retention().configuration().entrySet().stream()
                .filter(wanted -> !wanted.getValue().equals(current.get(wanted.getKey()).value()))
                .map(
                        wanted ->
                                new AlterConfigOp(
                                        new ConfigEntry(wanted.getKey(), wanted.getValue()),
                                        OpType.SET))
                .toList();
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.wireName());
    }
}
