package vn.guongsang.notification.delivery;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;

/** A mail that keeps its Message-ID; the library would give each copy a new one. */
class NumberedMail extends MimeMessage {

    private final String messageId;

    private NumberedMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /**
     * @throws AddressException if nobody can be reached there
     */
    static NumberedMail of(Session session, InternetAddress from, Mail mail)
            throws MessagingException {
        var numbered = new NumberedMail(session, mail.messageId());
        numbered.setFrom(from);
        numbered.setRecipient(RecipientType.TO, address(mail.to()));
        numbered.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        numbered.setText(mail.text(), StandardCharsets.UTF_8.name());
        numbered.setHeader("Auto-Submitted", "auto-generated");
        numbered.setHeader("X-Guongsang-Event", mail.event().toString());
        var nomination = mail.nomination();
        if (nomination != null) {
            numbered.setHeader("X-Guongsang-Nomination", nomination.toString());
        }
        return numbered;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** One bare address: neither a list, nor a name that could pose as somebody else. */
    private static InternetAddress address(String email) throws AddressException {
        var address = new InternetAddress(email, true);
        if (!address.getAddress().equals(email)
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(email)) {
            throw new AddressException("not a bare address");
        }
        return address;
    }
}
