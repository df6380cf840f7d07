package vn.guongsang.notification;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.TestTokens;
import vn.guongsang.testkit.policy.PlantedMutation;
import vn.guongsang.testkit.policy.PolicyFixture;
import vn.guongsang.testkit.policy.PolicyFixture.Seat;
import vn.guongsang.testkit.policy.PolicyTruth;

class PolicyTruthTableTests extends RunningStories implements PolicyTruth {

    private final UUID sibling = UUID.randomUUID();
    private final UUID above = UUID.randomUUID();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private @Nullable RequestMappingHandlerMapping mappings;

    @Override
    public String service() {
        return "notification";
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
                PlantedMutation.everybodyIsOf(centre.id()),
                PlantedMutation.anyStateWillDo("vn.guongsang.notification.story.Story", "mustBe"));
    }

    @Override
    public PolicyFixture fixture(String name) {
        return switch (name) {
            case "centre" -> standsOn(0, 0);
            case "message" -> standsOn(told(), 0).with("reader", seat(centre.head()));
            case "draft" -> {
                var honoured = centre.nomination();
                opened(honoured);
                yield standsOn(honoured.id(), version(honoured))
                        .with("honoured", seat(honoured.outline().subjectId()));
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What the head reads: that a nomination has arrived. */
    private Object told() {
        tellAllAround();
        awaitRow(tell(nomination.submitted(1)), "SENT");
        return new ApiCaller(
                        port, TestTokens.of(centre.id(), centre.unit(), centre.head(), "UNIT_HEAD"))
                .get("/api/v1/messages")
                .json()
                .at("/items/0/id")
                .asString();
    }

    private Seat seat(UUID person) {
        return new Seat(centre.id(), centre.unit(), person);
    }

    private PolicyFixture standsOn(Object id, long version) {
        return PolicyFixture.of(
                centre.id(),
                centre.unit(),
                sibling,
                above,
                Map.of(
                        "id",
                        id,
                        "name",
                        "none",
                        "place",
                        0,
                        "site",
                        "khong-co",
                        "slug",
                        "khong-co"),
                version);
    }
}
