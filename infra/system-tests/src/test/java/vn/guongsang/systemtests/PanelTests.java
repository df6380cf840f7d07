package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.guongsang.systemtests.Observability.Question;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.load.Burst;

/** Prometheus watches the running system, and every panel of every board has something to show. */
@Order(35)
@SystemTest
class PanelTests {

    @Test
    void haveSomethingToShowOnceUnitsHaveWorked(Installation system) {
        var occasion = system.occasion("panels");
        try (var burst = Burst.prepared(occasion.centre(), occasion.callId(), 1)) {
            burst.release();
            assertThat(burst.answers()).hasSize(16);
        }
        patiently().until(() -> system.observer().ask("up{job=\"guongsang\"} == 1").size() == 7);

        var questions = Observability.questions();
        assertThat(questions).hasSizeGreaterThan(60);
        patiently().untilAsserted(() -> assertThat(empty(questions, system)).isEmpty());
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(2));
    }

    private static List<Question> empty(List<Question> questions, Installation system) {
        return questions.stream()
                .filter(question -> system.observer().ask(question.asked()).isEmpty())
                .toList();
    }
}
