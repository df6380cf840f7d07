package vn.guongsang.systemtests.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import vn.guongsang.contracts.Topic;
import vn.guongsang.contracts.Topic.Service;

/** How far the services' consumer groups are behind the end of the log. */
public final class Lag {
    private final Admin admin;

    public Lag(Admin admin) {
        this.admin = admin;
    }

    /** One sentence for each group that has not read everything or has nobody reading. */
    public List<String> behind() {
        try {
            var groups = groups();
            var described = wait(admin.describeConsumerGroups(groups).all());
            var committed =
                    wait(
                            admin.listConsumerGroupOffsets(
                                            groups.stream()
                                                    .collect(
                                                            Collectors.toMap(
                                                                    g -> g,
                                                                    _ ->
                                                                            new ListConsumerGroupOffsetsSpec())))
                                    .all());
            var ends = ends();
            var sentences = new ArrayList<String>();
            described.forEach(
                    (group, description) -> {
                        var offsets = committed.getOrDefault(group, Map.of());
                        sentences.addAll(behind(description, offsets, ends));
                    });
            return sentences;
        } catch (ExecutionException e) {
            return List.of("the broker does not answer: " + e.getCause());
        }
    }

    /** Whether the broker has given up every reader of that service. */
    public boolean hasNoReader(Service service) {
        try {
            var ours =
                    groups().stream().filter(id -> id.startsWith(service.groupPrefix())).toList();
            return wait(admin.describeConsumerGroups(ours).all()).values().stream()
                    .allMatch(group -> group.members().isEmpty());
        } catch (ExecutionException e) {
            return false;
        }
    }

    /** A number that grows whenever readers of the group come or go. */
    public int epoch(String group) {
        try {
            var described = wait(admin.describeConsumerGroups(List.of(group)).all());
            return described.values().iterator().next().groupEpoch().orElseThrow();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not answer", e);
        }
    }

    /** All groups of the services. */
    public List<String> groups() throws ExecutionException {
        var prefixes = Arrays.stream(Service.values()).map(Service::groupPrefix).toList();
        return wait(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .filter(id -> prefixes.stream().anyMatch(id::startsWith))
                .toList();
    }

    private static List<String> behind(
            ConsumerGroupDescription group,
            Map<TopicPartition, OffsetAndMetadata> committed,
            Map<TopicPartition, Long> ends) {
        if (group.members().isEmpty()) {
            return List.of(group.groupId() + " has no member");
        }
        var assigned =
                group.members().stream()
                        .flatMap(member -> member.assignment().topicPartitions().stream())
                        .collect(Collectors.toSet());
        var lag =
                partitions(committed.keySet(), assigned).stream()
                        .mapToLong(p -> ends.getOrDefault(p, 0L) - offset(committed, p))
                        .sum();
        return lag == 0 ? List.of() : List.of(group.groupId() + " is " + lag + " records behind");
    }

    private static long offset(Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition p) {
        var known = committed.get(p);
        return known == null ? 0 : known.offset();
    }

    /** Whole topics: a partition that nobody reads at the moment counts as well. */
    private static Set<TopicPartition> partitions(
            Collection<TopicPartition> committed, Collection<TopicPartition> assigned) {
        var topics = new HashSet<String>();
        committed.forEach(p -> topics.add(p.topic()));
        assigned.forEach(p -> topics.add(p.topic()));
        return topics.stream().flatMap(Lag::partitions).collect(Collectors.toSet());
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException {
        var latest =
                Arrays.stream(Topic.values())
                        .flatMap(topic -> partitions(topic.wireName()))
                        .collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
        return wait(admin.listOffsets(latest).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Lag::end));
    }

    private static long end(Map.Entry<TopicPartition, ListOffsetsResultInfo> found) {
        return found.getValue().offset();
    }

    private static java.util.stream.Stream<TopicPartition> partitions(String topic) {
        return IntStream.range(0, Topic.PARTITIONS).mapToObj(n -> new TopicPartition(topic, n));
    }

    private static <T> T wait(KafkaFuture<T> future) throws ExecutionException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
