package vn.guongsang.systemtests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.load.Burst;

/** The process dies at the worst places that we know, each once, and comes back. */
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
        try (var burst = Burst.prepared(occasion.centre(), occasion.callId(), 2)) {
            system.faults(service).crashAt(point, 3);
            burst.release();

            part.onExit().get(30, SECONDS);
            System.out.printf(
                    "seed %d: %s died when %s, %d requests in flight%n",
                    RunningSystem.SEED, part.name(), when, occasion.ledger().inFlight().size());
            part.start();
            part.awaitReady();
            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
        }
        var mails = point.equals("mail.accepted") ? 4 : 0;
        Judgement.green(system, occasion.run().withMailCrashes(mails));
    }
}
