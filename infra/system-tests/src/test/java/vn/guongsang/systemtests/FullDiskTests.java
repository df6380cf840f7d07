package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.fault.SmallDisk;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.load.Burst;
import vn.guongsang.systemtests.load.Crowd;
import vn.guongsang.systemtests.load.Evening;

/** The disk on which everything lies fills up while units sign off. */
@Tag("long")
@Order(90)
class FullDiskTests {
    private static final Path FOLDER = Path.of("target/small-disk").toAbsolutePath();
    private static final int MEGABYTES = 1200;

    @Test
    void refusesWhatCannotBeKeptAndGoesOnByItselfWhenThereIsRoomAgain() {
        try (var disk = SmallDisk.mount(FOLDER.resolve("home"), MEGABYTES);
                var system =
                        Installation.start(
                                RunningSystem.CHECKOUT,
                                FOLDER,
                                options -> options.faults().restarts())) {
            var occasion = system.occasion("full-disk");
            try (var crowd = new Crowd(occasion.centre());
                    var evening =
                            new Evening(occasion.centre(), occasion.callId(), RunningSystem.SEED);
                    var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
                evening.start(2);
                await().atMost(Duration.ofMinutes(1)).until(() -> evening.finished() >= 2);

                disk.fill();
                burst.release();
                await().atMost(Duration.ofMinutes(2)).until(() -> occasion.ledger().unknown() > 0);
                evening.stopSettingOut();
                disk.empty();

                assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
                evening.finish();
                System.out.printf(
                        "seed %d: the disk was full, %d commands were told to come back;"
                                + " readers were told %s%n",
                        RunningSystem.SEED, occasion.ledger().unknown(), crowd.answers());
                assertThat(crowd.answers()).doesNotContainKeys(500, 502);
            }
            Judgement.green(system, occasion.run().withMailCrashes(1));
        }
    }
}
