package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.guongsang.backing.FreePorts;
import vn.guongsang.backing.Mail;
import vn.guongsang.backing.MailSink;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.PersonState;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleCentre;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.SampleVerdicts;
import vn.guongsang.testkit.Surroundings;
import vn.guongsang.testkit.TestTokens;

/**
 * The whole service with a database, a broker and a mail server. Every test works in a centre of
 * its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningNotification {
    static final Map<String, String> SURROUNDINGS = Surroundings.of("notification");
    static final List<Integer> MAIL_PORTS = FreePorts.take(2);
    static MailSink sink = newSink();

    final SampleCentre centre = SampleCentre.invented();
    final SampleNomination nomination = centre.nomination();
    final SampleVerdicts verdicts = new SampleVerdicts(nomination);
    final String headsAddress = "head-" + centre.head() + "@hoa-giang.example";

    @LocalServerPort int port;

    /** A mail as its row has it. */
    record Row(
            UUID messageId,
            UUID eventId,
            UUID personId,
            String kind,
            String status,
            int attempts,
            @Nullable String reason) {}

    @BeforeAll
    static void havePatienceWithBusyMachines() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        SURROUNDINGS.forEach((name, value) -> registry.add(name, () -> value));
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", MAIL_PORTS::getFirst);
        registry.add("guongsang.mail.from", () -> "guong-sang@hoa-giang.example");
        // Tests sweep themselves, at instants of their own.
        registry.add("guongsang.sweeps.first", () -> "PT24H");
        registry.add("guongsang.sites.sweep", () -> "PT0.2S");
        registry.add("guongsang.public-url", () -> "https://guong-sang.hoa-giang.example");
    }

    static MailSink newSink() {
        try {
            var home = Path.of("target", "mail");
            Files.createDirectories(home);
            return MailSink.start(home, MAIL_PORTS.getFirst(), MAIL_PORTS.getLast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database as its owner sees it: with the rows of all centres. */
    static JdbcClient database() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        Objects.requireNonNull(SURROUNDINGS.get("spring.datasource.url")),
                        Objects.requireNonNull(SURROUNDINGS.get("spring.flyway.user")),
                        Objects.requireNonNull(SURROUNDINGS.get("spring.flyway.password"))));
    }

    /** All that a mail to the head is made of. */
    void tellAllAround(UUID... alsoOwing) {
        var owing = Stream.concat(Stream.of(centre.unit()), Stream.of(alsoOwing));
        FactTeller.tell(
                centre.unitState(centre.unit(), 1, "K-NHI", "Khoa Nhi"),
                centre.person(centre.head(), 1, "Nguyễn Thị An Bình", headsAddress, "vi"),
                centre.callOpened(owing.toArray(UUID[]::new)),
                nomination.dossier(1));
    }

    UUID tell(Fact fact) {
        var event = UUID.randomUUID();
        FactTeller.tell(event, fact);
        return event;
    }

    List<Row> rows() {
        return database()
                .sql(
                        """
                        select message_id, event_id, person_id, kind, status, attempts, reason
                          from message where centre_id = ? and channel = 'EMAIL' order by message_id
                        """)
                .param(centre.id())
                .query(Row.class)
                .list();
    }

    Row awaitRow(UUID event, String status) {
        await("message of event " + event + " is " + status)
                .until(
                        () ->
                                rows().stream()
                                        .anyMatch(
                                                r ->
                                                        r.eventId().equals(event)
                                                                && r.status().equals(status)));
        return rows().stream().filter(r -> r.eventId().equals(event)).findFirst().orElseThrow();
    }

    /** Everything that was written about an event: who hears what, on which way. */
    Set<String> told(UUID event) {
        return database()
                .sql(
                        """
                        select concat_ws(' ', person_id, kind, channel) from message
                         where centre_id = ? and event_id = ?
                        """)
                .params(centre.id(), event)
                .query(String.class)
                .set();
    }

    /** What the centre decides, from the beginning of its year on. */
    void decide(String setting, String value) {
        var admin = caller(centre.id(), null, "ADMIN");
        var answer =
                admin.send(
                        admin.to("/api/v1/notification/settings/" + setting)
                                .PUT(
                                        BodyPublishers.ofString(
                                                "{\"from\":\"2026-01-01\",\"reason\":\"test\",\"value\":%s}"
                                                        .formatted(value))));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }

    /** Somebody who works in the centre and heads nothing. */
    UUID colleague(String name, @Nullable String email, @Nullable LocalDate validTo) {
        return colleague(centre, name, email, validTo);
    }

    UUID colleague(
            SampleCentre of, String name, @Nullable String email, @Nullable LocalDate validTo) {
        var id = UUID.randomUUID();
        FactTeller.tell(person(of, id, of.unit(), name, email, "vi", false, validTo));
        awaitStaff(of, id);
        return id;
    }

    /** Somebody who heads a unit. */
    UUID head(UUID unit, String name, @Nullable String email, String language) {
        var id = UUID.randomUUID();
        FactTeller.tell(person(centre, id, unit, name, email, language, true, null));
        awaitStaff(centre, id);
        return id;
    }

    static void awaitStaff(SampleCentre of, UUID person) {
        await("staff " + person)
                .until(
                        () ->
                                database()
                                                .sql(
                                                        "select count(*) from staff_copy where centre_id = ? and person_id = ?")
                                                .params(of.id(), person)
                                                .query(Integer.class)
                                                .single()
                                        == 1);
    }

    private static PersonState person(
            SampleCentre of,
            UUID id,
            UUID unit,
            String name,
            @Nullable String email,
            String language,
            boolean leader,
            @Nullable LocalDate validTo) {
        var known = of.person(id, 1, name, email, language);
        return new PersonState(
                of.id(),
                id,
                1,
                known.at(),
                "NV-" + id,
                name,
                unit,
                known.post(),
                known.staffType(),
                false,
                leader,
                email,
                language,
                known.validFrom(),
                validTo,
                null);
    }

    List<Mail> mailsTo(String address) {
        return sink.mails().stream().filter(mail -> mail.to().contains(address)).toList();
    }

    ApiCaller caller(UUID ofCentre, @Nullable UUID person, String... roles) {
        return new ApiCaller(port, TestTokens.of(ofCentre, null, person, roles));
    }
}
