package vn.guongsang.systemtests;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.contracts.Topic.Service.NOMINATION;
import static vn.guongsang.contracts.Topic.Service.REPORTING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.systemtests.client.Delivery;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;

/** Two minutes without Kafka on the evening before a deadline: units notice nothing. */
@Tag("long")
@Order(56)
@SystemTest
class KafkaAwayTests {
    private static final Duration AWAY = Duration.ofMinutes(2);
    private static final Duration PACE = Duration.ofMillis(500);

    @Test
    void letsUnitsSignOffAndTellsEverybodyAfterwards(Installation system) {
        var occasion = system.occasion("kafka-away");
        var kafka = system.part("kafka");
        var threads = threads(system);
        kafka.kill9();
        var idle = system.meters(REPORTING);
        var burnt = idle.sum("process_cpu_time_ns_total");

        var signOffs = new ArrayList<Delivery>();
        var end = System.nanoTime() + AWAY.toNanos();
        while (System.nanoTime() < end) {
            var next = CompletableFuture.delayedExecutor(PACE.toMillis(), MILLISECONDS);
            signOffs.add(signOff(occasion, signOffs.size()));
            CompletableFuture.runAsync(() -> {}, next).join();
        }
        var share = (idle.sum("process_cpu_time_ns_total") - burnt) / AWAY.toNanos();
        var pending = system.meters(NOMINATION).sum("outbox_pending");
        assertThat(threads(system)).as("threads without Kafka").isLessThan(threads + 30);

        kafka.start();
        kafka.awaitReady();
        var atOnce = signOffs.stream().filter(s -> s.entry().attempts().size() == 1).count();
        System.out.printf(
                "%d sign-offs without Kafka, %d answered at the first attempt, %.0f facts waiting;"
                        + " threads of nomination %.0f before, %.0f after;"
                        + " reporting took %.2f of a core%n",
                signOffs.size(), atOnce, pending, threads, threads(system), share);
        assertThat(share).as("what a service burns that can only wait for Kafka").isLessThan(0.3);
        assertThat(pending).isPositive();
        assertThat(atOnce).isEqualTo(signOffs.size());
        Judgement.green(system, occasion.run());
    }

    private static Delivery signOff(Occasion occasion, int number) {
        var unit = occasion.unit(number % 16);
        var delivery = unit.signOff(unit.handedIn(occasion.collective("Gương khi Kafka nghỉ lâu")));
        assertThat(delivery.deliver()).isInstanceOf(Outcome.Done.class);
        return delivery;
    }

    private static double threads(Installation system) {
        return system.meters(NOMINATION).sum("jvm_threads_live_threads");
    }
}
