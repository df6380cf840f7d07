package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
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
@Import(TimeInHand.class)
abstract class RunningAward {
    static final String NOTHING = "{}";
    static final String REASONS =
            """
            {"reasons": [{"code": "NOT_CONVINCING", "pointer": "/summary", "text": "Bổ sung số liệu."}]}
            """;
    private static final Map<String, String> SURROUNDINGS = Surroundings.of("award");

    final UUID centre = UUID.randomUUID();
    final UUID unit = UUID.randomUUID();
    final SampleNomination nomination = SampleNomination.of(centre, unit);

    @LocalServerPort int port;
    @Autowired private @Nullable MeterRegistry meters;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    TestClock clock;

    /** Servers and service share the machine with the build. */
    @BeforeAll
    static void havePatience() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @AfterEach
    void letTimeGoOn() {
        clock.run();
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

    ApiCaller director() {
        return caller(centre, UUID.randomUUID(), "DIRECTOR");
    }

    ApiCaller caller(UUID ofCentre, UUID ofUnit, String... roles) {
        return new ApiCaller(port, TestTokens.of(ofCentre, ofUnit, UUID.randomUUID(), roles));
    }

    /**
     * What the administrator decides from today on; from the beginning, if it is the first word.
     */
    void decideApproval(int takeBackMinutes, boolean needsDocument) {
        decide(
                "approval",
                "{\"takeBackMinutes\": %d, \"needsDocument\": %s}"
                        .formatted(takeBackMinutes, needsDocument));
    }

    void decide(String setting, String value) {
        var body =
                "{\"from\": \"%s\", \"value\": %s, \"reason\": \"QĐ 12\"}"
                        .formatted(LocalDate.now(clock), value);
        var admin = caller(centre, unit, "ADMIN");
        var address = "/api/v1/award/settings/" + setting;
        var answer = admin.send(admin.to(address).PUT(BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }

    /** Review recommends the nomination, and the director has it before them. */
    void recommend() {
        FactTeller.tell(nomination.reviewed(2, "RECOMMENDED"));
        await().until(() -> theProposal().status() == 200);
    }

    ApiCaller.Answer theProposal() {
        return director().get(path());
    }

    String path() {
        return "/api/v1/proposals/" + nomination.id();
    }

    static String path(SampleNomination of) {
        return "/api/v1/proposals/" + of.id();
    }

    /** Review recommends so many more of the unit. */
    List<SampleNomination> recommended(int many) {
        var all = Stream.generate(() -> SampleNomination.of(centre, unit)).limit(many).toList();
        all.forEach(each -> FactTeller.tell(each.reviewed(2, "RECOMMENDED")));
        await().until(
                        () ->
                                all.stream()
                                        .allMatch(
                                                each ->
                                                        director().get(path(each)).status()
                                                                == 200));
        return all;
    }

    /** What was said about a nomination, in this order. */
    static List<String> said(UUID nominationId) {
        return database()
                .sql("select event_type from outbox where aggregate_id = ? order by seq")
                .param(nominationId)
                .query(String.class)
                .list()
                .stream()
                .map(type -> type.replaceAll("vn\\.guongsang\\.(\\w+)\\.v1", "$1"))
                .toList();
    }

    Instant takeBackUntil(SampleNomination of) {
        return Instant.parse(director().get(path(of)).text("takeBackUntil"));
    }

    double count(String meter, String tag, String value) {
        var found = Objects.requireNonNull(meters).find(meter).tag(tag, value).counter();
        return found == null ? 0 : found.count();
    }
}
