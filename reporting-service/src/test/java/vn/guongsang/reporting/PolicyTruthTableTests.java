package vn.guongsang.reporting;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.policy.PlantedMutation;
import vn.guongsang.testkit.policy.PolicyFixture;
import vn.guongsang.testkit.policy.PolicyTruth;

class PolicyTruthTableTests extends RunningReporting implements PolicyTruth {

    private final UUID above = UUID.randomUUID();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private @Nullable RequestMappingHandlerMapping mappings;

    @Override
    public String service() {
        return "reporting";
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
                PlantedMutation.everybodyIsOf(centre.id()));
    }

    @Override
    public PolicyFixture fixture(String name) {
        if (name.equals("month")) {
            FactTeller.tell(
                    centre.unitState(centre.unit(), 1, "K-NHI", "Khoa Nhi"),
                    centre.callOpened(centre.unit()),
                    nomination.submitted(1),
                    centre.obligation(centre.unit(), 1, "ON_TIME", nomination.id()));
            await().until(() -> report().path("totals").path("onTime").asInt() == 1);
            await().until(() -> statusOfNomination().equals("SUBMITTED"));
        }
        return PolicyFixture.of(
                centre.id(),
                centre.unit(),
                other,
                above,
                Map.of("id", 0, "name", "none", "callId", centre.call(), "type", "docx"),
                0);
    }
}
