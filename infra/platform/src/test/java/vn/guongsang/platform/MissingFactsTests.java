package vn.guongsang.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.outbox.Outbox;
import vn.guongsang.testkit.Broker;
import vn.guongsang.testkit.RecordedTopic;

/**
 * A power cut takes the end of the log: what was lost is found and sent again, and nothing else.
 */
class MissingFactsTests extends OperationsTests {

    private static final String MISSING = OPERATIONS + "/missing-facts";

    private final List<UUID> nominations = Facts.ids(8);
    private final UUID neighbour = UUID.randomUUID();
    @Autowired private Outbox outbox;
    @Autowired private MeterRegistry meters;

    @AfterEach
    void forgetWhatWasSent() {
        count(
                "with gone as (delete from outbox where centre_id in ('%s', '%s') returning 1) select count(*) from gone"
                        .formatted(centre, neighbour));
    }

    @Test
    void areFoundAndSentAgainInTheirOrder() {
        say(centre, 1, 3);
        awaitSent();
        var onDisk = lengths();
        say(centre, 4, 6);
        var ofNeighbour = UUID.randomUUID();
        in(neighbour, () -> outbox.append(Facts.accepted(neighbour, ofNeighbour, 1)));
        awaitSent();
        assertThat(missing()).isZero();

        Broker.restart(data -> cut(data, onDisk));

        assertThat(logged().values()).allMatch(List.of("1", "2", "3")::equals);
        assertThat(missing()).isEqualTo(8 * 3);
        assertThat(as(neighbour, "OPERATOR").get(MISSING).json().path("count").asInt()).isOne();
        var first = admin().get(MISSING).json().path("items").get(0);
        assertThat(first.path("revision").asInt()).isEqualTo(4);
        assertThat(first.path("topic").asString()).isEqualTo(Topic.REVIEW_EVENTS.wireName());

        var answer = command(MISSING + "/send-again");

        assertThat(answer.json().path("released").asInt()).isEqualTo(8 * 3);
        awaitSent();
        assertThat(logged().values())
                .hasSize(8)
                .allMatch(List.of("1", "2", "3", "4", "5", "6")::equals);
        assertThat(missing()).isZero();
        assertThat(command(MISSING + "/send-again").json().path("released").asInt(-1)).isZero();
        assertThat(as(neighbour, "OPERATOR").get(MISSING).json().path("count").asInt()).isOne();
        assertThat(log()).containsExactly("SENT_AGAIN " + Topic.REVIEW_EVENTS.wireName());
    }

    @Test
    void areAllThatATopicHeldWhichWasDeleted() throws Exception {
        var away = meters.get("outbox.publish").tag("outcome", "away").timer();
        var before = away.count();
        say(centre, 1, 2);
        awaitSent();
        try (var broker = Admin.create(Broker.admin().properties())) {
            broker.deleteTopics(List.of(Topic.REVIEW_EVENTS.wireName())).all().get();
        }
        try {
            say(centre, 3, 3);
            await().until(() -> away.count() > before);
            assertThat(
                            count(
                                    "select count(*) from outbox where centre_id = '%s' and (attempts > 0 or parked_at is not null)"
                                            .formatted(centre)))
                    .isZero();
        } finally {
            Broker.provision();
        }
        awaitSent();
        assertThat(missing()).isEqualTo(8 * 2);

        command(MISSING + "/send-again");

        awaitSent();
        assertThat(logged().values()).hasSize(8).allMatch(List.of("3", "1", "2")::equals);
        assertThat(missing()).isZero();
    }

    @Test
    void areLookedForFromATimeOn() {
        say(centre, 1, 1);
        awaitSent();
        count(
                "with gone as (update outbox set event_id = gen_random_uuid() where centre_id = '%s' returning 1) select count(*) from gone"
                        .formatted(centre));

        assertThat(missing()).isEqualTo(8);
        var later = Instant.now().plusSeconds(60);
        assertThat(admin().get(MISSING + "?from=" + later).json().path("count").asInt(-1)).isZero();
    }

    @Test
    void areSentAgainByThoseWhoRunTheCentre() {
        assertThat(as(centre, "AUDITOR").get(MISSING).status()).isEqualTo(200);
        assertThat(as(centre, "AUDITOR").post(MISSING + "/send-again", 0, "").status())
                .isEqualTo(403);
        assertThat(as(centre, "EDITOR").get(MISSING).status()).isEqualTo(403);
    }

    private int missing() {
        return admin().get(MISSING).json().path("count").asInt(-1);
    }

    private void say(UUID ofCentre, long first, long last) {
        LongStream.rangeClosed(first, last)
                .forEach(
                        revision ->
                                nominations.forEach(
                                        id ->
                                                in(
                                                        ofCentre,
                                                        () ->
                                                                outbox.append(
                                                                        Facts.accepted(
                                                                                ofCentre, id,
                                                                                revision)))));
    }

    private void awaitSent() {
        await().until(
                        () ->
                                count(
                                                "select count(*) from outbox where published_at is null and centre_id in ('%s', '%s')"
                                                        .formatted(centre, neighbour))
                                        == 0);
    }

    /** The revisions of each nomination, as the log has them. */
    private Map<String, List<String>> logged() {
        var keys = nominations.stream().map(UUID::toString).toList();
        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            return topic.recordsUpToNow().stream()
                    .filter(message -> keys.contains(message.key()))
                    .collect(
                            groupingBy(
                                    ConsumerRecord::key,
                                    mapping(MissingFactsTests::revision, toList())));
        }
    }

    private static String revision(ConsumerRecord<String, byte[]> message) {
        return RecordedTopic.header(message, "ce_revision").orElse("");
    }

    /** How long each file of the topic is by now. */
    private static Map<Path, Long> lengths() {
        var lengths = new HashMap<Path, Long>();
        segments(Broker.data())
                .forEach(
                        file -> {
                            try {
                                lengths.put(file, Files.size(file));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        return lengths;
    }

    /** What came later than that never reached the disk. */
    private static void cut(Path data, Map<Path, Long> lengths) {
        for (var file : segments(data)) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(lengths.getOrDefault(file, 0L));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> segments(Path data) {
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .filter(
                            file ->
                                    file.getParent()
                                            .getFileName()
                                            .toString()
                                            .startsWith(Topic.REVIEW_EVENTS.wireName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
