package vn.guongsang.identity.password;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.account.Account;

/** Sends a link to its account's address, in Vietnamese and English: nobody has said which yet. */
@Component
class LinkMail {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMail.class);
    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final ObjectProvider<JavaMailSender> server;
    private final MessageSource texts;
    private final IdentityProperties properties;

    LinkMail(
            ObjectProvider<JavaMailSender> server,
            MessageSource texts,
            IdentityProperties properties) {
        this.server = server;
        this.texts = texts;
        this.properties = properties;
    }

    /**
     * @throws MailRefused.NotSent if no server took it
     */
    void send(Account account, String address, OneTimeLinks.Purpose purpose, String secret) {
        var sender = server.getIfAvailable();
        var mail = properties.mail();
        if (sender == null || mail == null) {
            LOG.warn("No mail server is set: set spring.mail.host and guongsang.mail.from");
            throw new MailRefused.NotSent();
        }
        var message = new SimpleMailMessage();
        message.setFrom(mail.from());
        message.setTo(address);
        message.setSubject(text(purpose, "subject", LANGUAGES.getFirst()));
        message.setText(body(account, purpose, secret));
        try {
            sender.send(message);
        } catch (MailException failure) {
            // Its text may name the address.
            LOG.warn("A mail with a link was not taken: {}", failure.getClass().getSimpleName());
            throw new MailRefused.NotSent();
        }
    }

    private String body(Account account, OneTimeLinks.Purpose purpose, String secret) {
        var link = properties.issuer() + "/password/new?link=" + secret;
        var until = UNTIL.format(Instant.now().plus(life(purpose)));
        return String.join(
                "\n\n-- \n\n",
                LANGUAGES.stream()
                        .map(
                                language ->
                                        text(
                                                purpose,
                                                "body",
                                                language,
                                                account.name(),
                                                account.username(),
                                                link,
                                                until))
                        .toList());
    }

    Duration life(OneTimeLinks.Purpose purpose) {
        var passwords = properties.identity().passwords();
        return purpose == OneTimeLinks.Purpose.INVITATION
                ? passwords.invitationLife()
                : passwords.resetLife();
    }

    private String text(
            OneTimeLinks.Purpose purpose, String part, Locale language, Object... values) {
        var key = "mail." + purpose.name().toLowerCase(Locale.ROOT) + "." + part;
        return texts.getMessage(key, values, language);
    }
}
