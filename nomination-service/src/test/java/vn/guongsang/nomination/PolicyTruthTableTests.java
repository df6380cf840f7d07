package vn.guongsang.nomination;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.testkit.policy.PlantedMutation;
import vn.guongsang.testkit.policy.PolicyFixture;
import vn.guongsang.testkit.policy.PolicyFixture.Seat;
import vn.guongsang.testkit.policy.PolicyTruth;

class PolicyTruthTableTests extends RunningService implements PolicyTruth {

    private static final String REASON = "{\"reason\":\"Theo quy chế\"}";

    private final AtomicInteger months = new AtomicInteger();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private @Nullable RequestMappingHandlerMapping mappings;

    private @Nullable UnitDesk desk;
    private @Nullable UnitDesk beside;
    private final UUID above = UUID.randomUUID();

    @Override
    public String service() {
        return "nomination";
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
                PlantedMutation.everybodyIsOf(desk().centre()),
                PlantedMutation.anyStateWillDo(
                        "vn.guongsang.nomination.submission.Nomination", "mustBe"));
    }

    @Override
    public PolicyFixture fixture(String name) {
        var form = desk().form();
        return switch (name) {
            case "centre" -> standsOn(0L, 0);
            case "unit" -> standsOn(desk().unit(), 1);
            case "person" -> standsOn(desk().nominee(), 0);
            case "call" -> standsOn(desk().call(), 0);
            case "owed" -> standsOn(anotherCall(), 0);
            case "waived" -> waived();
            case "nothing-stated" -> nothingStated();
            case "deputy" -> standsOn(desk().appoints(desk().colleague(), today(), null), 0);
            case "draft" -> standsOn(desk().drafts(form), 0);
            case "awaiting" -> awaiting(form);
            case "submitted" -> standsOn(desk().signsOff(form), 2);
            case "paper" -> standsOn(UnitDesk.created(desk().enters(form, today())), 0);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private PolicyFixture awaiting(Map<String, Object> form) {
        desk().appoints(desk().colleague(), today(), null);
        return standsOn(desk().handsIn(form), 1)
                .with("deputy", new Seat(desk().centre(), desk().unit(), desk().colleague()))
                .with("nominee", new Seat(desk().centre(), desk().unit(), desk().nominee()));
    }

    private PolicyFixture waived() {
        var call = anotherCall();
        UnitDesk.done(
                desk().office()
                        .post(
                                ofUnit(call, "/waive"),
                                0,
                                "{\"reasonCode\":\"OTHER\",\"reason\":\"Đơn vị mới sáp nhập\"}"));
        return standsOn(call, 1);
    }

    private PolicyFixture nothingStated() {
        var call = anotherCall();
        UnitDesk.done(desk().head().post(ofUnit(call, "/nothing"), 0, REASON));
        return standsOn(call, 1);
    }

    private String ofUnit(UUID call, String verb) {
        return "/api/v1/calls/%s/obligations/%s%s".formatted(call, desk().unit(), verb);
    }

    /** A call that has nothing to do with the ones before. */
    private UUID anotherCall() {
        var answer =
                desk().office()
                        .post(
                                "/api/v1/calls",
                                0,
                                """
                                {"recognition":"EXEMPLAR","period":"%04d","opensOn":"%s","dueBefore":"%s"}
                                """
                                        .formatted(
                                                1000 + months.incrementAndGet(),
                                                today().minusDays(5),
                                                today().plusDays(5)));
        return UnitDesk.created(answer);
    }

    private PolicyFixture standsOn(Object id, long version) {
        var call = id instanceof UUID uuid && !uuid.equals(desk().unit()) ? uuid : desk().call();
        return PolicyFixture.of(
                desk().centre(),
                desk().unit(),
                Objects.requireNonNull(beside).unit(),
                above,
                Map.of(
                        "id",
                        id,
                        "name",
                        "none",
                        "unit",
                        desk().unit(),
                        "call",
                        call,
                        "person",
                        desk().colleague()),
                version);
    }

    private UnitDesk desk() {
        var known = desk;
        if (known == null) {
            known =
                    UnitDesk.inACentreOfItsOwn(port)
                            .withACall("2026-11", today().minusDays(20), today().plusDays(10));
            desk = known;
            beside = known.sibling("K-SAN");
            known.belongsBelow(above);
        }
        return known;
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
