package vn.guongsang.backing;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a kept mail back. */
final class MailReader {
    static final String RECEIVED_AT = "X-Sink-Received-At";
    static final String RECIPIENTS = "X-Sink-Recipients";

    private static final String OURS = "x-guongsang-";
    private static final Session SESSION = Session.getInstance(new Properties());

    private MailReader() {}

    static Mail read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var mail = new MimeMessage(SESSION, in);
            return new Mail(
                    Objects.requireNonNullElse(mail.getMessageID(), ""),
                    List.of(mail.getHeader(RECIPIENTS, null).split(" ", -1)),
                    sender(mail.getFrom()),
                    Objects.requireNonNullElse(mail.getSubject(), ""),
                    text(mail),
                    Instant.parse(mail.getHeader(RECEIVED_AT, null)),
                    headers(mail));
        } catch (MessagingException e) {
            throw new IllegalStateException(file + " is no mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sender(Address @Nullable [] from) {
        if (from == null || from.length == 0) {
            return "";
        }
        return from[0] instanceof InternetAddress address
                ? address.toUnicodeString()
                : from[0].toString();
    }

    private static Map<String, String> headers(MimeMessage mail) throws MessagingException {
        var ours = new TreeMap<String, String>();
        for (Header header : Collections.list(mail.getAllHeaders())) {
            if (header.getName().regionMatches(true, 0, OURS, 0, OURS.length())) {
                ours.put(header.getName(), header.getValue());
            }
        }
        return ours;
    }

    private static String text(Part part) throws MessagingException, IOException {
        return switch (part.getContent()) {
            case String text -> text;
            case Multipart parts -> text(plainest(parts));
            default -> "";
        };
    }

    private static Part plainest(Multipart parts) throws MessagingException {
        for (var i = 0; i < parts.getCount(); i++) {
            if (parts.getBodyPart(i).isMimeType("text/plain")) {
                return parts.getBodyPart(i);
            }
        }
        return parts.getBodyPart(0);
    }
}
