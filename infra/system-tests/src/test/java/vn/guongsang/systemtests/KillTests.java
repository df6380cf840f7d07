package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.launcher.Part;
import vn.guongsang.systemtests.client.Attempt;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;
import vn.guongsang.systemtests.load.Burst;
import vn.guongsang.systemtests.load.Crowd;
import vn.guongsang.systemtests.load.Evening;

/** Each process is killed with kill -9 while sixteen units sign off, and comes back. */
@Tag("long")
@Order(50)
@SystemTest
class KillTests {
    private static final int PER_SECOND = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nomination",
                "review",
                "award",
                "notification",
                "reporting",
                "gateway",
                "kafka",
                "postgresql"
            })
    void survivesTheDeathOf(String name, Installation system) {
        var occasion = system.occasion("kill-" + name);
        var part = system.part(name);
        try (var crowd = new Crowd(occasion.centre());
                var evening =
                        new Evening(occasion.centre(), occasion.callId(), RunningSystem.SEED);
                var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
            evening.start(PER_SECOND);
            await().until(() -> evening.finished() >= 2 * PER_SECOND);

            var inFlight = killDuring(burst, part, occasion);
            whileAway(name, system, occasion);
            part.start();
            part.awaitReady();

            var soFar = evening.finished();
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> evening.finished() >= soFar + 2 * PER_SECOND);
            evening.finish();
            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
            say(name, inFlight, crowd);
            assertThat(crowd.answers()).doesNotContainKey(500);
        }
        // One mail at a time is under way; it may have been accepted, and its mark was lost.
        var crashes = name.equals("notification") || name.equals("postgresql") ? 1 : 0;
        Judgement.green(system, occasion.run().withMailCrashes(crashes));
    }

    @Test
    void skipsNoFactWhenTheDatabaseDiesAroundATransactionThatWasHeldOpen(Installation system) {
        var antagonists = new Antagonists(system, system.occasion("kill-held-open"));

        var run = antagonists.theDatabaseDiesWhileATransactionIsHeldOpen();
        antagonists.everybodySignsOff();

        Judgement.green(system, run.withMailCrashes(1));
    }

    /** Requests that were on their way when the process died. */
    private static List<Attempt> killDuring(Burst burst, Part part, Occasion occasion) {
        burst.release();
        await().pollInterval(Duration.ofMillis(1))
                .pollDelay(Duration.ZERO)
                .until(() -> occasion.ledger().inFlight().size() >= 8);
        var inFlight = occasion.ledger().inFlight();
        part.kill9();
        assertThat(inFlight).as("requests in flight at the kill").isNotEmpty();
        assertThat(part.isAlive()).isFalse();
        return inFlight;
    }

    /** What a unit is told while a part is away. */
    private static void whileAway(String name, Installation system, Occasion occasion) {
        switch (name) {
            case "kafka" -> Outages.signingOffStillWorks(occasion);
            case "postgresql" -> Outages.saysComeBackLater(system, occasion);
            default -> {}
        }
    }

    private static void say(String name, List<Attempt> inFlight, Crowd crowd) {
        var unknown =
                inFlight.stream()
                        .filter(attempt -> attempt.outcome() instanceof Outcome.Unknown)
                        .count();
        System.out.printf(
                "seed %d: %s killed with %d commands in flight, %d of them of unknown end;"
                        + " readers were told %s%n",
                RunningSystem.SEED, name, inFlight.size(), unknown, crowd.answers());
    }
}
