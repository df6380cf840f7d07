package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.Surroundings;
import vn.guongsang.testkit.TestTokens;

/** The whole service with a database and a broker. Every test works in a centre of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningReview {
    static final String NOTHING = "{}";
    static final String REASONS =
            """
            {"reasons": [{"code": "MISSING_EVIDENCE", "pointer": "/summary", "text": "Bổ sung số liệu."}]}
            """;
    private static final Map<String, String> SURROUNDINGS = Surroundings.of("review");

    final UUID centre = UUID.randomUUID();
    final UUID unit = UUID.randomUUID();
    final SampleNomination nomination = SampleNomination.of(centre, unit);

    @LocalServerPort int port;
    @Autowired private @Nullable MeterRegistry meters;

    /** Servers and service share the machine with the build. */
    @BeforeAll
    static void havePatience() {
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
                        property("spring.datasource.url"),
                        property("spring.flyway.user"),
                        property("spring.flyway.password")));
    }

    static String property(String name) {
        return Objects.requireNonNull(SURROUNDINGS.get(name));
    }

    ApiCaller officer() {
        return caller(centre, UUID.randomUUID(), "EMULATION_OFFICER");
    }

    ApiCaller caller(UUID ofCentre, UUID ofUnit, String... roles) {
        return caller(ofCentre, ofUnit, UUID.randomUUID(), roles);
    }

    ApiCaller caller(UUID ofCentre, @Nullable UUID ofUnit, UUID person, String... roles) {
        return new ApiCaller(port, TestTokens.of(ofCentre, ofUnit, person, roles));
    }

    /** The centre decides so, from the beginning of its time. */
    void decide(String setting, String value) {
        decide(setting, LocalDate.of(2001, 1, 1), value);
    }

    void decide(String setting, LocalDate from, String value) {
        var body =
                """
                {"from": "%s", "value": %s, "reason": "Quy chế của trung tâm"}
                """
                        .formatted(from, value);
        var admin = caller(centre, UUID.randomUUID(), "ADMIN");
        var path = "/api/v1/review/settings/" + setting;
        var answer = admin.send(admin.to(path).PUT(BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }

    /** How cases go in this centre; quorum and threshold are as fixture 5 and 6 have them. */
    void decideRoute(boolean council, int maxRounds, String ownUnit) {
        decide(
                "route",
                """
                {"councilStep": %s, "maxRounds": %d, "ownUnit": "%s",
                 "quorum": {"of": 3, "needed": 2}, "threshold": {"of": 5, "needed": 4}}
                """
                        .formatted(council, maxRounds, ownUnit));
    }

    /** The unit submits, and the case is there. */
    void submit(int round) {
        FactTeller.tell(nomination.submitted(round));
        await().until(() -> theCase().json().path("round").asInt(0) == round);
    }

    ApiCaller.Answer theCase() {
        return officer().get(path());
    }

    String path() {
        return "/api/v1/cases/" + nomination.id();
    }

    /** Somebody of this centre whose person is known. */
    ApiCaller person(UUID person, String... roles) {
        return caller(centre, null, person, roles);
    }

    /** How many events a read model has taken in since the service started. */
    long shown(String view) {
        var delay =
                Objects.requireNonNull(meters).find("projection.delay").tag("view", view).timer();
        return delay == null ? 0 : delay.count();
    }

    double count(String meter, String tag, String value) {
        var found = Objects.requireNonNull(meters).find(meter).tag(tag, value).counter();
        return found == null ? 0 : found.count();
    }
}
