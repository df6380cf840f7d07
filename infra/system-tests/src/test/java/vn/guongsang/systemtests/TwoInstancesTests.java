package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.launcher.Part;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.evidence.Meters;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;
import vn.guongsang.systemtests.load.Burst;
import vn.guongsang.systemtests.load.Centre;
import vn.guongsang.systemtests.load.Evening;

/** Two processes of every service work on the same stores at once, and one of each dies. */
@Tag("long")
@Order(54)
@SystemTest
class TwoInstancesTests {
    private static final int JOURNEYS = 30;

    @Test
    void shareTheWorkAndKeepTheOrder(Installation system) {
        var seconds = Arrays.stream(Service.values()).map(system::second).toList();
        var occasion = system.occasion("two-instances");
        try {
            seconds.forEach(Part::start);
            seconds.forEach(Part::awaitReady);
            try (var evening =
                            new Evening(occasion.centre(), occasion.callId(), RunningSystem.SEED);
                    var here = Burst.prepared(occasion.centre(), occasion.callId(), 2);
                    var there =
                            Burst.prepared(
                                    through(seconds, occasion, system), occasion.callId(), 2)) {
                evening.start(2);
                await().until(() -> evening.finished() >= JOURNEYS / 3);
                here.release();
                there.release();
                assertThat(here.answers()).allMatch(Outcome.Done.class::isInstance);
                assertThat(there.answers()).allMatch(Outcome.Done.class::isInstance);
                await().until(() -> evening.finished() >= JOURNEYS);
                seconds.forEach(
                        second -> assertThat(worked(second)).as(second.name()).isPositive());

                seconds.forEach(Part::kill9);
                evening.finish();
            }
        } finally {
            seconds.forEach(Part::stop);
        }
        // One mail may have been under way when its sender was killed.
        Judgement.green(system, occasion.run().withMailCrashes(1));
    }

    /** The same people, at the door of the other nomination service. */
    private static Centre through(List<Part> seconds, Occasion occasion, Installation system) {
        var nomination =
                seconds.stream()
                        .filter(part -> part.name().startsWith(Service.NOMINATION.principal()))
                        .findFirst()
                        .orElseThrow();
        var api = new Api(URI.create("http://127.0.0.1:" + nomination.port()));
        return new Centre(
                occasion.run().centreId(),
                system.clients(),
                api,
                system.tokens(),
                occasion.ledger());
    }

    /** Facts sent and facts heard. */
    private static double worked(Part part) {
        var meters = new Meters(part.managementPort());
        return meters.sum("outbox_publish_seconds_count")
                + meters.sum("effect_delay_seconds_count")
                + meters.sum("projection_delay_seconds_count");
    }
}
