package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.FactTeller;

/** What those who run a service are told about its events without a dashboard. */
class FlowTests extends OperationsTests {

    private static final String FLOW = OPERATIONS + "/flow";

    @Test
    void tellsOfEveryConsumerHowFarItIsBehind() {
        FactTeller.tell(Facts.submitted(centre, UUID.randomUUID(), 1));

        await().untilAsserted(
                        () -> {
                            var consumers = admin().get(FLOW).json().path("consumers");
                            assertThat(consumers.values()).isNotEmpty();
                            assertThat(consumers.values())
                                    .extracting(each -> each.path("behind").asLong())
                                    .containsOnly(0L);
                            assertThat(consumers.values())
                                    .extracting(each -> each.path("group").asString())
                                    .allMatch(group -> group.startsWith("review."));
                        });
    }

    @Test
    void tellsThatNothingWaitsToBeSent() {
        JsonNode flow = admin().get(FLOW).json();

        assertThat(flow.path("pending").isIntegralNumber()).isTrue();
        assertThat(flow.path("oldestSeconds").isIntegralNumber()).isTrue();
    }

    @Test
    void isForThoseWhoRunItOrInspectIt() {
        assertThat(as(centre, "OPERATOR").get(FLOW).status()).isEqualTo(200);
        assertThat(as(centre, "AUDITOR").get(FLOW).status()).isEqualTo(200);
        assertThat(as(centre, "EMULATION_OFFICER").get(FLOW).status()).isEqualTo(403);
    }
}
