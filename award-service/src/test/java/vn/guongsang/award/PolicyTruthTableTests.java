package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.policy.PlantedMutation;
import vn.guongsang.testkit.policy.PolicyFixture;
import vn.guongsang.testkit.policy.PolicyTruth;

class PolicyTruthTableTests extends RunningAward implements PolicyTruth {

    private final UUID sibling = UUID.randomUUID();
    private final UUID above = UUID.randomUUID();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private @Nullable RequestMappingHandlerMapping mappings;

    @Override
    public String service() {
        return "award";
    }

    @Override
    public int policyPort() {
        return port;
    }

    @Override
    public RequestMappingHandlerMapping mappings() {
        return Objects.requireNonNull(mappings);
    }

    @Override
    public Stream<PlantedMutation> mutations() {
        return Stream.of(
                PlantedMutation.noRoleIsRequired(),
                PlantedMutation.everybodyHasEveryRole(),
                PlantedMutation.everybodyIsOf(centre),
                PlantedMutation.anyStateWillDo("vn.guongsang.award.approval.Proposal", "mustBe"));
    }

    @Override
    public PolicyFixture fixture(String name) {
        return switch (name) {
            case "centre" ->
                    PolicyFixture.of(
                            centre, unit, sibling, above, Map.of("id", 0, "name", "none"), 0);
            case "pending" -> standsOn(recommendedByVote(), 0);
            case "approved" -> {
                var approved = recommendedByVote();
                var answer = director().post(path(approved) + "/approve", 0, NOTHING);
                assertThat(answer.status()).isEqualTo(200);
                yield standsOn(approved, 1);
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    private SampleNomination recommendedByVote() {
        var nomination = SampleNomination.of(centre, UUID.randomUUID());
        var plain = nomination.reviewed(2, "RECOMMENDED");
        FactTeller.tell(
                new ReviewCompleted(
                        centre,
                        nomination.id(),
                        2,
                        plain.at(),
                        plain.outline(),
                        "RECOMMENDED",
                        List.of("OFFICE", "COUNCIL"),
                        List.of(),
                        1,
                        nomination.digest(1),
                        new ReviewCompleted.Votes(7, 6, 5, 1, 0)));
        await().until(() -> director().get(path(nomination)).status() == 200);
        return nomination;
    }

    private PolicyFixture standsOn(SampleNomination of, long version) {
        var its = of.outline().unitId();
        return PolicyFixture.of(
                centre,
                its,
                sibling,
                above,
                Map.of("id", of.id(), "unit", its, "call", of.outline().callId()),
                version);
    }
}
