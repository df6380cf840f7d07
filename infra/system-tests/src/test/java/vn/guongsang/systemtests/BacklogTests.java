package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Topic;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.evidence.LogRecord;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.load.Burst;

/** One reader is slow, and more lies before it than it was ever given at once. */
@Tag("long")
@Order(57)
@SystemTest
class BacklogTests {
    private static final String SLOW = "review.cases";
    private static final int RECORDS = 750;
    private static final int MILLIS_EACH = 200;

    @Test
    void isWorkedOffWithoutTheReaderBeingTakenForLost(Installation system) {
        var occasion = system.occasion("backlog");
        try (var burst = Burst.prepared(occasion.centre(), occasion.callId(), 1)) {
            burst.release();
            burst.answers();
        }
        Judgement.green(system, occasion.run());
        var epoch = system.lag().epoch(SLOW);
        var slow = system.faults(Service.REVIEW);
        slow.slowAt("consumer.committed", MILLIS_EACH);
        try {
            system.redelivery().write(repeated(system));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> system.lag().behind().stream().allMatch(BacklogTests::isSlow));
            assertThat(system.lag().behind()).as("others are done, this one is not").isNotEmpty();

            await().atMost(Duration.ofMillis(3L * RECORDS * MILLIS_EACH))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> system.lag().behind().isEmpty());
        } finally {
            slow.leaveAlone("consumer.committed");
        }

        assertThat(system.lag().epoch(SLOW)).as("comings and goings of readers").isEqualTo(epoch);
        Judgement.green(system, occasion.run());
    }

    private static boolean isSlow(String behind) {
        return behind.contains("review.");
    }

    /** What was said of nominations, again and again. */
    private static List<LogRecord> repeated(Installation system) {
        var said =
                system.log().read().stream()
                        .filter(record -> record.topic() == Topic.NOMINATION_EVENTS)
                        .toList();
        return Stream.generate(() -> said)
                .limit(RECORDS)
                .flatMap(List::stream)
                .limit(RECORDS)
                .toList();
    }
}
