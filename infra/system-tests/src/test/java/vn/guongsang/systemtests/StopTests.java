package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.launcher.Part;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.evidence.Meters;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Rewired;
import vn.guongsang.systemtests.load.Burst;
import vn.guongsang.systemtests.load.Crowd;

/** Each process is asked to stop, as for a new release, while sixteen units sign off. */
@Tag("long")
@Order(51)
@SystemTest
class StopTests {
    /** After ten seconds it would be killed. */
    private static final Duration OF_ITSELF = Duration.ofSeconds(9);

    @ParameterizedTest
    @ValueSource(
            strings = {"nomination", "review", "award", "notification", "reporting", "gateway"})
    void endsItsWorkAndLosesNothing(String name, Installation system) {
        var occasion = system.occasion("stop-" + name);
        var part = system.part(name);
        try (var crowd = new Crowd(occasion.centre());
                var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
            burst.release();
            await().pollInterval(Duration.ofMillis(1))
                    .pollDelay(Duration.ZERO)
                    .until(() -> occasion.ledger().inFlight().size() >= 8);
            var inFlight = occasion.ledger().inFlight();
            var asked = Instant.now();
            part.stop();
            var took = Duration.between(asked, Instant.now());
            part.start();
            part.awaitReady();

            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
            System.out.printf(
                    "seed %d: %s stopped in %d ms with %d commands in flight; readers were told %s%n",
                    RunningSystem.SEED, name, took.toMillis(), inFlight.size(), crowd.answers());
            assertThat(took).isLessThan(OF_ITSELF);
            assertThat(crowd.answers()).doesNotContainKeys(500, 502, 504);
        }
        // Whoever stops by themselves has marked what they have sent: no mail goes out twice.
        Judgement.green(system, occasion.run());
    }

    @Test
    void isNotNoticedWhereAnotherProcessOfTheServiceGoesOn(Installation system) {
        var first = system.part(Service.NOMINATION);
        var second = system.second(Service.NOMINATION);
        var occasion = system.occasion("stop-one-of-two");
        second.start();
        second.awaitReady();
        try (var rewired =
                        Rewired.also(system, system.part("gateway"), first.port(), second.port());
                var crowd = new Crowd(occasion.centre());
                var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
            assertThat(rewired).isNotNull();
            var before = served(second);
            burst.release();
            await().until(() -> served(second) > before);
            second.stop();
            var seen = seen(crowd);
            await().until(() -> seen(crowd) > seen + 20);

            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
            System.out.printf(
                    "seed %d: one of two was stopped; readers were told %s, %d answers were lost%n",
                    RunningSystem.SEED, crowd.answers(), occasion.ledger().unknown());
            assertThat(crowd.answers()).containsOnlyKeys(200);
            assertThat(occasion.ledger().unknown()).as("5xx or no answer").isZero();
        } finally {
            second.stop();
        }
        Judgement.green(system, occasion.run());
    }

    private static double served(Part part) {
        return new Meters(part.managementPort()).sum("http_server_requests_seconds_count");
    }

    private static int seen(Crowd crowd) {
        return crowd.answers().values().stream().mapToInt(Integer::intValue).sum();
    }
}
