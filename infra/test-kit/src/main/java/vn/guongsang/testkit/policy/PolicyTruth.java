package vn.guongsang.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Holds one service against {@code truth-table.txt}. A test class of a running service implements
 * it and says what the fixtures are.
 */
public interface PolicyTruth {

    String service();

    /** On which it answers. */
    int policyPort();

    RequestMappingHandlerMapping mappings();

    /** Brings something into the state that the name says. */
    PolicyFixture fixture(String name);

    /**
     * What goes with a request: the query of a {@code GET}, else the body; nothing for most.
     *
     * @return by endpoint, as the table writes it
     */
    Map<String, String> contents();

    /** What every service is asked besides. */
    default String content(String endpoint) {
        return contents()
                .getOrDefault(
                        endpoint,
                        endpoint.contains("/operations/") && endpoint.endsWith("/discard")
                                ? "{\"reason\":\"x\"}"
                                : endpoint.contains("/settings/")
                                        ? "{\"from\":\"2026-01-01\",\"value\":{},\"reason\":\"x\"}"
                                        : "");
    }

    /** Mistakes in the service's decisions that the table has to find. */
    Stream<PlantedMutation> mutations();

    @Test
    default void namesEveryEndpointAndNoOther() {
        assertThat(PolicyRun.of(this).endpoints())
                .containsExactlyInAnyOrderElementsOf(RunningEndpoints.of(mappings()));
    }

    @Test
    default void isWhatTheServiceDoes() {
        assertThat(PolicyRun.of(this).prepared().contradictions()).isEmpty();
    }

    @TestFactory
    default Stream<DynamicTest> turnsRedWhen() {
        var run = PolicyRun.of(this);
        return mutations()
                .map(
                        mutation ->
                                dynamicTest(
                                        mutation.name(),
                                        () ->
                                                assertThat(contradictionUnder(mutation, run))
                                                        .isTrue()));
    }

    private static boolean contradictionUnder(PlantedMutation mutation, PolicyRun run) {
        // What it stands on is made before the mistake is.
        run.prepared();
        try (var _ = mutation.plant()) {
            return run.contradictions().findFirst().isPresent();
        }
    }
}
