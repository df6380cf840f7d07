package vn.guongsang.notification;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
import vn.guongsang.backing.FreePorts;
import vn.guongsang.backing.Mail;
import vn.guongsang.backing.MailSink;
import vn.guongsang.contracts.Fact;
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

    @LocalServerPort private int port;

    /** A message as its row has it. */
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
    void tellAllAround() {
        FactTeller.tell(
                centre.unitState(centre.unit(), 1, "K-NHI", "Khoa Nhi"),
                centre.person(centre.head(), 1, "Nguyễn Thị An Bình", headsAddress, "vi"),
                centre.callOpened(centre.unit()),
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
                          from message where centre_id = ? order by message_id
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

    List<Mail> mailsTo(String address) {
        return sink.mails().stream().filter(mail -> mail.to().contains(address)).toList();
    }

    ApiCaller caller(UUID ofCentre, @Nullable UUID person, String... roles) {
        return new ApiCaller(port, TestTokens.of(ofCentre, null, person, roles));
    }
}
