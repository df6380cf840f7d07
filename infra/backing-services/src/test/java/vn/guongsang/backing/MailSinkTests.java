package vn.guongsang.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class MailSinkTests {
    private static final String SUBJECT = "Gương sáng tháng 11 <script>alert(1)</script>";

    @TempDir Path home;
    private final int smtpPort = FreePorts.one();
    private final int httpPort = FreePorts.one();

    @Test
    void keepsAMailOverARestart() throws Exception {
        try (var sink = MailSink.start(home, smtpPort, httpPort)) {
            send(SUBJECT, "lan@example.org", "minh@example.org");
            assertThat(sink.mails()).hasSize(1);
        }
        try (var sink = MailSink.start(home, smtpPort, httpPort)) {
            send("Thư thứ hai", "lan@example.org");

            assertThat(sink.mails())
                    .extracting(Mail::subject)
                    .containsExactly(SUBJECT, "Thư thứ hai");
            var mail = sink.mails().getFirst();
            assertThat(mail.to()).containsExactlyInAnyOrder("lan@example.org", "minh@example.org");
            assertThat(mail.from()).isEqualTo("office@example.org");
            assertThat(mail.messageId()).isEqualTo("<row-1@example.org>");
            assertThat(mail.text()).isEqualToIgnoringNewLines("Kính gửi chị Lan & anh Minh");
            assertThat(mail.headers())
                    .containsExactly(java.util.Map.entry("X-Guongsang-Event", "e1"));
        }
    }

    @Test
    void showsMailsToPeopleAndPrograms() throws Exception {
        try (var sink = MailSink.start(home, smtpPort, httpPort)) {
            send(SUBJECT, "lan@example.org");

            assertThat(get(sink, ""))
                    .contains("Gương sáng tháng 11 &lt;script&gt;", "Lan &amp; anh")
                    .doesNotContain("<script>");
            var mail = JsonMapper.shared().readTree(get(sink, "mails.json")).get(0);
            assertThat(mail.get("subject").asString()).isEqualTo(SUBJECT);
            assertThat(mail.get("headers").get("X-Guongsang-Event").asString()).isEqualTo("e1");
            assertThat(mail.get("receivedAt").asString()).endsWith("Z");
        }
    }

    @Test
    void saysWhichPortsItNeeds() {
        try (var first = MailSink.start(home, smtpPort, httpPort)) {
            assertThat(first.smtpPort()).isEqualTo(smtpPort);
            assertThatThrownBy(() -> MailSink.start(home, smtpPort, FreePorts.one()))
                    .isInstanceOf(BackingServiceFailed.class)
                    .hasMessageContaining("" + smtpPort);
        }
    }

    private void send(String subject, String... recipients) throws Exception {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(smtpPort));
        var mail = new NamedMail(Session.getInstance(properties));
        mail.setFrom("office@example.org");
        for (var recipient : recipients) {
            mail.addRecipients(RecipientType.TO, recipient);
        }
        mail.setSubject(subject, "UTF-8");
        mail.setText("Kính gửi chị Lan & anh Minh", "UTF-8");
        mail.setHeader("X-Guongsang-Event", "e1");
        Transport.send(mail);
    }

    private static String get(MailSink sink, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(sink.address().resolve(path)).build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        }
    }

    private static final class NamedMail extends MimeMessage {
        NamedMail(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() throws jakarta.mail.MessagingException {
            setHeader("Message-ID", "<row-1@example.org>");
        }
    }
}
