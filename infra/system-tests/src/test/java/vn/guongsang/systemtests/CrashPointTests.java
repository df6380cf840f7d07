package vn.guongsang.systemtests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.load.Burst;
import vn.guongsang.systemtests.load.Crowd;

/** The process dies at the worst places that we know, each once, and comes back. */
@Tag("long")
@Order(40)
@SystemTest
class CrashPointTests {

    @ParameterizedTest
    @CsvSource({
        "outbox.before-append, NOMINATION, the row is written and its fact is not",
        "relay.before-wake, NOMINATION, all is committed and nobody knows",
        "relay.sent, NOMINATION, the fact has left and the broker has not answered",
        "relay.acked, NOMINATION, the broker has answered and no row is marked",
        "consumer.committed, REVIEW, the effect is there and its offset is not",
        "mail.accepted, NOTIFICATION, the mail is accepted and its message is not marked"
    })
    void loseNothingWhen(String point, Service service, String when, Installation system)
            throws Exception {
        var occasion = system.occasion("crash-" + point);
        var part = system.part(service);
        try (var crowd = new Crowd(occasion.centre());
                var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
            system.faults(service).crashAt(point, 3);
            burst.release();

            part.onExit().get(30, SECONDS);
            var inFlight = system.api().inFlight();
            part.start();
            part.awaitReady();
            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
            System.out.printf(
                    "seed %d: %s died when %s, %d requests in flight, %d sign-offs of unknown end%n",
                    RunningSystem.SEED, part.name(), when, inFlight, occasion.ledger().unknown());
            assertThat(inFlight).as("requests in flight when it died").isPositive();
            assertThat(crowd.answers()).doesNotContainKey(500);
        }
        var mails = point.equals("mail.accepted") ? 1 : 0;
        Judgement.green(system, occasion.run().withMailCrashes(mails));
    }
}
