package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.fault.Signals;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.load.Crowd;
import vn.guongsang.systemtests.load.Evening;

/**
 * Each service stands still in the middle of its work until the broker has given its partitions up,
 * and then goes on as if nothing had happened.
 */
@Tag("long")
@Order(52)
@SystemTest
class FreezeTests {
    /** The broker waits 45 s for a sign of life. */
    private static final Duration UNTIL_GIVEN_UP = Duration.ofSeconds(90);

    @ParameterizedTest
    @EnumSource
    void survivesThatItsPartitionsWereGivenUp(Service service, Installation system) {
        var occasion = system.occasion("freeze-" + service.principal());
        var part = system.part(service);
        try (var crowd = new Crowd(occasion.centre());
                var evening =
                        new Evening(occasion.centre(), occasion.callId(), RunningSystem.SEED)) {
            evening.start(1);
            await().until(() -> evening.finished() >= 2);

            Signals.freeze(part.pid());
            try {
                // Nobody sets out on a way that is closed; those on their way come back later.
                evening.stopSettingOut();
                await().atMost(UNTIL_GIVEN_UP)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> system.lag().hasNoReader(service));
            } finally {
                Signals.thaw(part.pid());
            }

            evening.finish();
            System.out.printf(
                    "seed %d: %s frozen until its partitions were given up, %d journeys ended;"
                            + " readers were told %s%n",
                    RunningSystem.SEED, part.name(), evening.finished(), crowd.answers());
            assertThat(crowd.answers()).doesNotContainKeys(500, 502);
        }
        Judgement.green(system, occasion.run());
    }
}
