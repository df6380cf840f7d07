package vn.guongsang.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.outbox.Outbox;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.RecordedTopic;

/**
 * Two processes of one service at once: they share the work, keep the order, and double nothing.
 */
class TwoInstancesTests extends OperationsTests {

    private static final int REVISIONS = 12;

    private final List<UUID> nominations = Facts.ids(40);
    @Autowired private MeterRegistry meters;
    @Autowired private Outbox outbox;

    @AfterEach
    void letEverythingGoOn() {
        PlatformTestService.HELD.values().forEach(CountDownLatch::countDown);
        PlatformTestService.HELD.clear();
    }

    @Test
    void relaySideBySideInTheOrderOfEachKey() {
        try (var other = Instance.start(Map.of())) {
            var relayed = Instance.relayed(meters);
            var unanswered = Instance.unanswered(meters);
            sayAll(other);

            assertInOrder();
            assertThat(other.relayed()).isPositive();
            assertThat(Instance.relayed(meters)).isGreaterThan(relayed);
            // Only what Kafka did not answer for was sent once more.
            assertThat(repeats())
                    .isLessThanOrEqualTo(
                            other.unanswered() + Instance.unanswered(meters) - unanswered);
        }
    }

    @Test
    void keepTheOrderOfEachKeyWhenLanesAreTornFromThem() {
        try (var other = Instance.start(Map.of());
                var cut = new Connections("review_relay", this::sent)) {
            sayAll(other);
            assertThat(cut.cuts()).isPositive();
            // What was sent and not yet marked is sent again; what counts is who comes first.
            assertInOrder();
        }
    }

    @Test
    void shareWhatIsToBeDoneAndDoItOnceWhileOneComesAndGoes() {
        var applied = Instance.applied(meters);
        tell(1);
        try (var other = Instance.start(Map.of())) {
            tell(2);
            await().until(
                            () -> {
                                tell(3);
                                return other.applied() > 0;
                            });
            tell(4);
        }
        tell(5);

        for (var round = 1; round <= 5; round++) {
            var number = round;
            await().until(() -> nominations.stream().allMatch(id -> notes(id, number) > 0));
            assertThat(nominations).allMatch(id -> notes(id, number) == 1);
        }
        assertThat(Instance.applied(meters)).isGreaterThan(applied);
        assertThat(parkedOfCentre()).isZero();
    }

    @Test
    void doOnceWhatOneBroodsOverUntilItHasLostItToTheOther() {
        var broods =
                Map.of(
                        "test.broods",
                        "true",
                        "spring.cloud.stream.kafka.binder.consumer-properties.max.poll.interval.ms",
                        "3000");
        try (var other = Instance.start(broods)) {
            await().until(
                            () -> {
                                tell(1);
                                return other.applied() > 0;
                            });
            nominations.forEach(id -> PlatformTestService.HELD.put(id, new CountDownLatch(1)));
            tell(2);
            // The one that was given the partition waits for the row of the one that had it.
            await().until(() -> Connections.waitingForALock("review_app") > 0);
            letEverythingGoOn();

            await().until(() -> nominations.stream().allMatch(id -> notes(id, 2) > 0));
            tell(3);
            await().until(() -> nominations.stream().allMatch(id -> notes(id, 3) > 0));
            assertThat(nominations).allMatch(id -> notes(id, 2) == 1 && notes(id, 3) == 1);
            assertThat(parkedOfCentre()).isZero();
        }
    }

    /** Every round is said by the other process than the one before it. */
    private void sayAll(Instance other) {
        LongStream.rangeClosed(1, REVISIONS)
                .forEach(
                        revision ->
                                nominations.forEach(
                                        id -> {
                                            var fact = Facts.accepted(centre, id, revision);
                                            if (revision % 2 == 0) {
                                                other.say(fact);
                                            } else {
                                                in(centre, () -> outbox.append(fact));
                                            }
                                        }));
        await().until(() -> sent() == (long) nominations.size() * REVISIONS);
    }

    private long sent() {
        return count(
                "select count(*) from outbox where published_at is not null and centre_id = '%s'"
                        .formatted(centre));
    }

    private Map<String, List<String>> logged() {
        var keys = nominations.stream().map(UUID::toString).toList();
        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            return topic.recordsUpToNow().stream()
                    .filter(message -> keys.contains(message.key()))
                    .collect(
                            groupingBy(
                                    ConsumerRecord::key,
                                    mapping(TwoInstancesTests::revision, toList())));
        }
    }

    private void assertInOrder() {
        assertThat(logged().values())
                .hasSize(nominations.size())
                .allMatch(seen -> seen.stream().distinct().toList().equals(inOrder()));
    }

    private long repeats() {
        return logged().values().stream().mapToLong(seen -> seen.size() - REVISIONS).sum();
    }

    private static String revision(ConsumerRecord<String, byte[]> message) {
        return RecordedTopic.header(message, "ce_revision").orElse("");
    }

    private static List<String> inOrder() {
        return LongStream.rangeClosed(1, REVISIONS).mapToObj(Long::toString).toList();
    }

    /** A round of every nomination; told again, it is a repeated delivery. */
    private void tell(int round) {
        for (var id : nominations) {
            var event = new UUID(id.getMostSignificantBits(), round);
            FactTeller.tell(event, Facts.submitted(centre, id, round));
        }
    }

    private long parkedOfCentre() {
        return count("select count(*) from parked_event where centre_id = '%s'".formatted(centre));
    }
}
