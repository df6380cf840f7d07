package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.guongsang.notification.ScriptedMailServer.Step.MAIL;
import static vn.guongsang.notification.ScriptedMailServer.Step.RECIPIENT;
import static vn.guongsang.notification.ScriptedMailServer.says;
import static vn.guongsang.notification.ScriptedMailServer.saysAfter;
import static vn.guongsang.notification.ScriptedMailServer.saysSlowly;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.PostgresDatabase;

/** What becomes of messages when the mail server refuses, dawdles or is away. */
class MailServerTests extends RunningNotification {
    private final ScriptedMailServer server = newServer();
    @Autowired private @Nullable JavaMailSenderImpl sender;
    @Autowired private @Nullable MeterRegistry meters;

    @BeforeEach
    void useScriptedServer() {
        Objects.requireNonNull(sender).setPort(server.port());
        tellAllAround();
    }

    @AfterEach
    void useTheSink() throws IOException {
        Objects.requireNonNull(sender).setPort(MAIL_PORTS.getFirst());
        server.close();
    }

    @Test
    void parksWhatTheServerWillNeverTake() {
        server.script(
                headsAddress, says(RECIPIENT, "550 5.1.1 nobody"), says(MAIL, "554 5.7.1 spam"));

        var nobody = awaitRow(tell(nomination.submitted(1)), "PARKED");
        var spam = awaitRow(tell(nomination.submitted(2)), "PARKED");

        assertThat(nobody.reason()).isEqualTo("550");
        assertThat(spam.reason()).isEqualTo("554");
        assertThat(nobody.attempts()).isEqualTo(1);
        await().untilAsserted(
                        () ->
                                assertThat(
                                                Objects.requireNonNull(meters)
                                                        .get("messages.parked")
                                                        .gauge()
                                                        .value())
                                        .isGreaterThanOrEqualTo(2));
    }

    @Test
    void triesAgainWhatTheServerPutsOff() {
        server.script(
                headsAddress,
                says(RECIPIENT, "450 4.2.0 later"),
                says(MAIL, "451 4.3.0 later"),
                says(RECIPIENT, "421 4.3.2 closing"));

        var row = awaitRow(tell(nomination.submitted(1)), "SENT");

        assertThat(row.attempts()).isEqualTo(4);
        assertThat(server.received(headsAddress)).hasSize(2);
        assertThat(server.received(headsAddress))
                .extracting(ScriptedMailServer.Received::messageId)
                .containsOnly("<" + row.messageId() + "@guongsang>");
    }

    @Test
    void goesOnWhenTheServerTakesAMailAndSaysNothing() {
        server.script(headsAddress, saysSlowly(MAIL, 60, "250 too late"));
        var hanging = tell(nomination.submitted(1));
        await().until(() -> !server.received(headsAddress).isEmpty());

        // Meanwhile everything else works.
        var office = caller(centre.id(), null, "EMULATION_OFFICER");
        assertThat(office.get("/api/v1/messages?status=PARKED").status()).isEqualTo(200);

        var row = awaitRow(hanging, "SENT");
        assertThat(row.attempts()).isEqualTo(2);
        assertThat(server.received(headsAddress)).hasSize(2);
    }

    @Test
    void givesUpASlowConversationBeforeTheDatabaseDoes() {
        // Every line comes in time, the whole never does.
        var lines = new String[] {"250-a", "250-b", "250-c", "250-d", "250-e", "250 f"};
        server.script(headsAddress, saysSlowly(RECIPIENT, 3, lines));

        var row = awaitRow(tell(nomination.submitted(1)), "SENT");

        assertThat(row.attempts()).isEqualTo(2);
        assertThat(server.received(headsAddress)).hasSize(1);
        await().until(() -> server.hangUps() == 1);
    }

    @Test
    void sendsTheSameMailAgainWhenItsMarkIsLost() {
        server.script(
                headsAddress,
                saysAfter(MAIL, MailServerTests::endTheTransactionThatSends, "250 taken"));

        var row = awaitRow(tell(nomination.submitted(1)), "SENT");

        assertThat(server.received(headsAddress))
                .extracting(ScriptedMailServer.Received::messageId)
                .containsExactly(
                        "<" + row.messageId() + "@guongsang>",
                        "<" + row.messageId() + "@guongsang>");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void keepsMessagesWhileTheServerIsAway() throws IOException {
        server.close();
        var event = tell(nomination.submitted(1));
        await().until(() -> awaitRow(event, "PENDING").attempts() > 0);

        Objects.requireNonNull(sender).setPort(MAIL_PORTS.getFirst());

        awaitRow(event, "SENT");
        assertThat(mailsTo(headsAddress)).hasSize(1);
    }

    @Test
    void leavesAloneWhatAnotherProcessIsSending() throws SQLException {
        var subject = nomination.outline().subjectId();
        var address = "subject-" + subject + "@x.example";
        try (var other = PostgresDatabase.connect("notification", "notification_owner")) {
            var held = tell(verdicts.granted(1, 1));
            await().until(() -> rows().size() == 2);
            other.setAutoCommit(false);
            try (var lock =
                    other.prepareStatement(
                            "select 1 from message where person_id = ? for update")) {
                lock.setObject(1, subject);
                lock.executeQuery();
            }
            FactTeller.tell(centre.person(subject, 1, "Lê Hoài Thương", address, "vi"));
            awaitRow(tell(nomination.submitted(1)), "SENT");
            await().during(Duration.ofSeconds(2)).until(() -> server.received(address).isEmpty());
            assertThat(rows())
                    .filteredOn(row -> row.eventId().equals(held))
                    .extracting(Row::status)
                    .containsExactlyInAnyOrder("SENT", "PENDING");
            other.rollback();
        }
        await().until(() -> server.received(address).size() == 1);
    }

    private static void endTheTransactionThatSends() {
        try (var superuser = PostgresDatabase.server().connect("notification");
                var statement = superuser.createStatement()) {
            statement.executeQuery(
                    """
                    select pg_terminate_backend(pid) from pg_stat_activity
                     where usename = 'notification_app' and state = 'idle in transaction'
                       and query like '%left join person_copy%'
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ScriptedMailServer newServer() {
        try {
            return new ScriptedMailServer();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
