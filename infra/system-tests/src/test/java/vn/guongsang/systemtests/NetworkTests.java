package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.guongsang.contracts.Topic.Service.NOMINATION;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.fault.Link;
import vn.guongsang.systemtests.fault.Link.Weather;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Rewired;
import vn.guongsang.systemtests.load.Burst;
import vn.guongsang.systemtests.load.Crowd;

/** The processes are well, and the network between them is not. */
@Tag("long")
@Order(58)
@SystemTest
class NetworkTests {

    @Test
    void losesNoSignOffWhenTheAnswersAreLost(Installation system) {
        var service = system.part(NOMINATION);
        var occasion = system.occasion("answers-lost");
        try (var link = Link.to(service.port());
                var rewired =
                        Rewired.of(system, system.part("gateway"), service.port(), link.port());
                var crowd = new Crowd(occasion.centre());
                var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
            assertThat(rewired).isNotNull();
            link.weather(Weather.LOSES_ANSWERS);
            burst.release();
            await().until(() -> link.lost() >= 16);
            link.weather(Weather.CLEAR);

            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
            say("answers lost", link.lost(), crowd);
            assertThat(crowd.answers()).doesNotContainKeys(500, 502);
        }
        Judgement.green(system, occasion.run());
    }

    @Test
    void losesNoSignOffWhenConnectionsAreHalfOpen(Installation system) {
        var service = system.part(NOMINATION);
        var occasion = system.occasion("half-open");
        try (var link = Link.to(service.port());
                var rewired =
                        Rewired.of(system, system.part("gateway"), service.port(), link.port());
                var crowd = new Crowd(occasion.centre());
                var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
            assertThat(rewired).isNotNull();
            link.weather(Weather.SILENT);
            burst.release();
            await().atMost(Duration.ofSeconds(30)).until(() -> crowd.answers().containsKey(504));
            link.weather(Weather.CLEAR);

            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
            say("silence", 0, crowd);
            assertThat(crowd.answers()).doesNotContainKeys(0, 500, 502);
        }
        Judgement.green(system, occasion.run());
    }

    @Test
    void staysCorrectOnASlowNetworkToTheDatabaseThatBreaksNowAndThen(Installation system) {
        var service = system.part(NOMINATION);
        var database = system.part("postgresql");
        var occasion = system.occasion("slow-database");
        var chance = new Random(RunningSystem.SEED);
        try (var link = Link.to(database.port());
                var rewired = Rewired.of(system, service, database.port(), link.port());
                var crowd = new Crowd(occasion.centre());
                var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
            assertThat(rewired).isNotNull();
            link.delay(Duration.ofMillis(50));
            burst.release();
            for (var cuts = 0; cuts < 3; cuts++) {
                link.cut();
                link.delay(Duration.ofMillis(20 + chance.nextInt(180)));
                var soFar = answered(crowd);
                await().atMost(Duration.ofSeconds(30)).until(() -> answered(crowd) > soFar + 2);
            }
            link.delay(Duration.ZERO);

            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
            say("slow and broken connections to the database", 0, crowd);
            assertThat(crowd.answers()).doesNotContainKeys(0, 500, 502);
        }
        Judgement.green(system, occasion.run());
    }

    @Test
    void losesNoFactOnASlowNetworkToKafkaThatBreaksNowAndThen(Installation system) {
        var kafka = system.part("kafka");
        var occasion = system.occasion("slow-kafka");
        var chance = new Random(RunningSystem.SEED);
        try (var link = Link.to(kafka.port());
                var rewired = Rewired.with(system, kafka, "advertised.port=" + link.port());
                var crowd = new Crowd(occasion.centre());
                var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
            assertThat(rewired).isNotNull();
            link.delay(Duration.ofMillis(500));
            burst.release();
            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
            for (var cuts = 0; cuts < 3; cuts++) {
                var carried = link.carried();
                await().atMost(Duration.ofSeconds(30)).until(() -> link.carried() > carried + 20);
                link.delay(Duration.ofMillis(200 + chance.nextInt(300)));
                link.cut();
            }
            link.delay(Duration.ZERO);

            say("slow and broken connections to Kafka", 0, crowd);
            assertThat(crowd.answers()).containsOnlyKeys(200);
            Judgement.green(system, occasion.run());
        }
    }

    private static int answered(Crowd crowd) {
        return crowd.answers().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void say(String what, int lost, Crowd crowd) {
        System.out.printf(
                "seed %d: %s, %d answers lost; readers were told %s%n",
                RunningSystem.SEED, what, lost, crowd.answers());
    }
}
