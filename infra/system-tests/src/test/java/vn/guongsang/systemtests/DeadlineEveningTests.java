package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.guongsang.systemtests.client.Attempt;
import vn.guongsang.systemtests.client.Command;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.load.Burst;

/** Sixteen units sign off at the same instant, and every finger is nervous. */
@Order(20)
@SystemTest
class DeadlineEveningTests {

    @Test
    void takesEverySignOffExactlyOnce(Installation system) {
        var occasion = system.occasion("deadline-evening");
        try (var burst = Burst.prepared(occasion.centre(), occasion.callId(), 3)) {
            burst.release();

            assertThat(burst.answers()).hasSize(16 * 3).allMatch(Outcome.Done.class::isInstance);
        }
        var signOffs =
                occasion.ledger().entries().stream()
                        .filter(entry -> entry.intent().command() == Command.SIGN_OFF)
                        .toList();
        assertThat(signOffs).hasSize(16);
        assertThat(signOffs.stream().map(entry -> entry.intent().client()).distinct()).hasSize(16);
        var first = signOffs.stream().flatMap(entry -> entry.attempts().stream().limit(1));
        var spread =
                first.map(Attempt::sentAt).mapToLong(Instant::toEpochMilli).summaryStatistics();
        System.out.printf(
                "16 units, 3 copies each: first sign-offs left within %d ms, %d requests in all%n",
                spread.getMax() - spread.getMin(),
                signOffs.stream().mapToLong(entry -> entry.attempts().size()).sum());
        assertThat(system.stores().read(List.of(), List.of()).obligations())
                .filteredOn(row -> row.callId().equals(occasion.callId()))
                .hasSize(16)
                .allMatch(row -> row.status().equals("ON_TIME"));
        Judgement.green(system, occasion.run());
    }
}
