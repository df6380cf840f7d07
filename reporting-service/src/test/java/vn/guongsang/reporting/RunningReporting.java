package vn.guongsang.reporting;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.SampleCentre;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.SampleVerdicts;
import vn.guongsang.testkit.Surroundings;
import vn.guongsang.testkit.TestTokens;

/** The whole service with a database and a broker. Every test works in a centre of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningReporting {
    private static final Map<String, String> SURROUNDINGS = Surroundings.of("reporting");

    final SampleCentre centre = SampleCentre.invented();
    final SampleNomination nomination = centre.nomination();
    final SampleVerdicts verdicts = new SampleVerdicts(nomination);

    @LocalServerPort private int port;

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
}
