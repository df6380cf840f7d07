package vn.guongsang.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.testkit.TestTokens;
import vn.guongsang.testkit.policy.PolicyFixture.Seat;

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

    /** What stands before the paths of the table where it listens. */
    default String folder() {
        return "";
    }

    /** A token that the service believes. */
    default String token(Seat seat, List<String> roles) {
        return TestTokens.of(
                seat.centre(), seat.unit(), seat.person(), roles.toArray(String[]::new));
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
            return run.isContradictedAbout(mutation.clue());
        }
    }
}
