package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.policy.PlantedMutation;
import vn.guongsang.testkit.policy.PolicyFixture;
import vn.guongsang.testkit.policy.PolicyFixture.Seat;
import vn.guongsang.testkit.policy.PolicyTruth;

class PolicyTruthTableTests extends CouncilOfNine implements PolicyTruth {

    private final UUID sibling = UUID.randomUUID();
    private final UUID above = UUID.randomUUID();

    private boolean routed;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private @Nullable RequestMappingHandlerMapping mappings;

    @Override
    public String service() {
        return "review";
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
                PlantedMutation.everybodyBelongsToTheUnit(),
                PlantedMutation.everybodyIsOf(centre),
                PlantedMutation.anyStateWillDo(
                        "vn.guongsang.review.screening.CaseStatus", "mustBe"));
    }

    /**
     * Open before the centre has a council, then one that is voted on, then one that is counted.
     */
    @Override
    public PolicyFixture fixture(String name) {
        return switch (name) {
            case "centre" ->
                    PolicyFixture.of(
                            centre, unit, sibling, above, Map.of("id", 0, "name", "none"), 0);
            case "open" -> {
                var open = arrived(SampleNomination.of(centre, UUID.randomUUID()));
                yield standsOn(open, 0)
                        .with("member", member())
                        .with(
                                "signatory",
                                new Seat(
                                        centre,
                                        open.outline().unitId(),
                                        open.outline().submittedBy()));
            }
            case "voting" -> voting();
            case "counted" -> counted();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private PolicyFixture voting() {
        var asked = votedOn();
        return standsOn(asked, 1)
                .with("member", member())
                .with("recused", new Seat(centre, null, asked.outline().subjectId()));
    }

    private PolicyFixture counted() {
        var asked = votedOn();
        var path = "/api/v1/cases/" + asked.id();
        IntStream.range(0, 8)
                .forEach(
                        n ->
                                assertThat(
                                                member(n)
                                                        .post(
                                                                path + "/vote",
                                                                1,
                                                                "{\"choice\":\"YES\"}")
                                                        .status())
                                        .isEqualTo(200));
        assertThat(secretary().post(path + "/close-voting", 1, NOTHING).status()).isEqualTo(200);
        return standsOn(asked, 2).with("member", new Seat(centre, null, council.get(8)));
    }

    /** A case before the council, of which the nominee is a member. */
    private SampleNomination votedOn() {
        var asked = SampleNomination.of(centre, UUID.randomUUID());
        var people = Stream.concat(council.stream(), Stream.of(asked.outline().subjectId()));
        var kept =
                keep(
                        person(UUID.randomUUID(), "ADMIN")
                                .get(MEMBERS)
                                .json()
                                .path("version")
                                .asLong(0),
                        people.toList());
        assertThat(kept.status()).as(kept.json().toString()).isEqualTo(200);
        if (!routed) {
            decideRoute(true, 3, "SECOND_OFFICER");
            routed = true;
        }
        arrived(asked);
        var accepted = officer().post("/api/v1/cases/" + asked.id() + "/accept", 0, NOTHING);
        assertThat(accepted.text("status")).as(accepted.json().toString()).isEqualTo("VOTING");
        return asked;
    }

    private SampleNomination arrived(SampleNomination asked) {
        FactTeller.tell(asked.submitted(1));
        await().until(() -> officer().get("/api/v1/cases/" + asked.id()).status() == 200);
        return asked;
    }

    private Seat member() {
        return new Seat(centre, null, council.getFirst());
    }

    private PolicyFixture standsOn(SampleNomination asked, long version) {
        var its = asked.outline().unitId();
        return PolicyFixture.of(
                centre, its, sibling, above, Map.of("id", asked.id(), "unit", its), version);
    }
}
