package vn.guongsang.notification.delivery;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailSendException;

/**
 * What the mail server says to a mail.
 *
 * @param why its code or the class of the failure; never its words, which may quote an address
 */
record ServerAnswer(Verdict verdict, String why) {

    /** It wants a login or does not like ours: that is about us and not about this mail. */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    /** What follows for the mail. */
    enum Verdict {
        TAKEN,
        /** Not this mail, not now. */
        LATER,
        /** Not this mail, ever. */
        NEVER,
        /** The server itself cannot be reached: other mails need not be tried now. */
        AWAY
    }

    static ServerAnswer taken() {
        return new ServerAnswer(Verdict.TAKEN, "250");
    }

    static ServerAnswer never(String why) {
        return new ServerAnswer(Verdict.NEVER, why);
    }

    static ServerAnswer away(String why) {
        return new ServerAnswer(Verdict.AWAY, why);
    }

    /** Reads what the library makes of the server's words: chains of chains of exceptions. */
    static ServerAnswer of(Throwable failure) {
        var open = new ArrayDeque<Throwable>();
        open.add(failure);
        var root = failure;
        while (!open.isEmpty()) {
            root = open.remove();
            switch (root) {
                case SMTPSenderFailedException sender -> {
                    return new ServerAnswer(Verdict.LATER, "sender " + sender.getReturnCode());
                }
                case SMTPAddressFailedException recipient -> {
                    return coded(recipient.getReturnCode());
                }
                case SMTPSendFailedException send when send.getReturnCode() > 0 -> {
                    return coded(send.getReturnCode());
                }
                default -> addInner(root, open);
            }
        }
        return away(root.getClass().getName());
    }

    private static void addInner(Throwable outer, Deque<Throwable> open) {
        if (outer instanceof MailSendException several) {
            open.addAll(Arrays.asList(several.getMessageExceptions()));
        }
        if (outer instanceof MessagingException chained && chained.getNextException() != null) {
            open.add(chained.getNextException());
        } else if (outer.getCause() != null) {
            open.add(Objects.requireNonNull(outer.getCause()));
        }
    }

    private static ServerAnswer coded(int code) {
        var why = Integer.toString(code);
        if (code == 421) {
            return away(why);
        }
        return code >= 500 && !ABOUT_US.contains(code)
                ? never(why)
                : new ServerAnswer(Verdict.LATER, why);
    }
}
