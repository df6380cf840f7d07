package vn.guongsang.reporting;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.SampleCentre;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.SampleVerdicts;
import vn.guongsang.testkit.Surroundings;
import vn.guongsang.testkit.TestTokens;

/** The whole service with a database and a broker. Every test works in a centre of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningReporting {
    static final String COMPLIANCE = "/api/v1/compliance";
    private static final Map<String, String> SURROUNDINGS = Surroundings.of("reporting");

    final SampleCentre centre = SampleCentre.invented();
    final SampleNomination nomination = centre.nomination();
    final SampleVerdicts verdicts = new SampleVerdicts(nomination);
    final UUID other = UUID.randomUUID();

    @LocalServerPort int port;

    @BeforeAll
    static void havePatienceWithBusyMachines() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        SURROUNDINGS.forEach((name, value) -> registry.add(name, () -> value));
    }

    /** The database as its owner sees it: with the rows of all centres. */
    static JdbcClient database() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        Objects.requireNonNull(SURROUNDINGS.get("spring.datasource.url")),
                        Objects.requireNonNull(SURROUNDINGS.get("spring.flyway.user")),
                        Objects.requireNonNull(SURROUNDINGS.get("spring.flyway.password"))));
    }

    ApiCaller officer() {
        return caller(centre.id(), null, "EMULATION_OFFICER");
    }

    ApiCaller caller(UUID ofCentre, @Nullable UUID ofUnit, String... roles) {
        return new ApiCaller(port, TestTokens.of(ofCentre, ofUnit, UUID.randomUUID(), roles));
    }

    JsonNode report() {
        return officer().get(COMPLIANCE + "?callId=" + centre.call()).json();
    }

    JsonNode cell(int index) {
        return report().path("cells").path(index);
    }

    JsonNode cellOf(UUID unit) {
        return report().path("cells").values().stream()
                .filter(c -> c.path("unitId").asString().equals(unit.toString()))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    JsonNode firstNomination() {
        return cellOf(centre.unit()).path("nominations").path(0);
    }

    String statusOfNomination() {
        return firstNomination().path("status").asString("");
    }
}
