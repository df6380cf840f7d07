package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.load.Burst;
import vn.guongsang.systemtests.load.Crowd;

/**
 * Three things go wrong at once, in three parts, again and again: nobody has thought of all of it.
 */
@Tag("long")
@Order(70)
@SystemTest
class SwarmTests {
    private static final int RUNS = 20;
    private static final int AT_ONCE = 3;
    private static final Duration LONGEST = Duration.ofSeconds(6);

    /** The first is the seed of the run, so that -Dseed repeats it first. */
    static LongStream seeds() {
        return LongStream.range(RunningSystem.SEED, RunningSystem.SEED + RUNS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void survivesThreeMishapsAtOnce(long seed, Installation system) {
        var chance = new Random(seed);
        var mishaps = Mishap.some(AT_ONCE, chance, system);
        var occasion = system.occasion("swarm-" + seed);
        try (var crowd = new Crowd(occasion.centre());
                var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
            burst.release();
            await().pollInterval(Duration.ofMillis(1))
                    .pollDelay(Duration.ZERO)
                    .until(() -> occasion.ledger().inFlight().size() >= 1 + chance.nextInt(8));
            var inFlight = occasion.ledger().inFlight();
            mishaps.forEach(Mishap::strike);
            lastsFor(Duration.ofMillis(chance.nextLong(LONGEST.toMillis())));
            mishaps.forEach(Mishap::end);

            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
            System.out.printf(
                    "seed %d: %s with %d commands in flight; readers were told %s%n",
                    seed, mishaps, inFlight.size(), crowd.answers());
            assertThat(inFlight).as("requests in flight at the strike").isNotEmpty();
            assertThat(crowd.answers()).doesNotContainKeys(500, 502);
        }
        // One mail at a time is under way; where its sender dies it may have been accepted.
        Judgement.green(system, occasion.run().withMailCrashes(1));
    }

    /** How long it stays as it is belongs to what chance decides: there is nothing to wait for. */
    private static void lastsFor(Duration time) {
        await().pollDelay(time).until(() -> true);
    }
}
