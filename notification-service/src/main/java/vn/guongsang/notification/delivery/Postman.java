package vn.guongsang.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands mails to the server, and gives up waiting for its answer in time. */
@Component
class Postman {

    /**
     * For the whole conversation, each step of which has five seconds: a server that takes its time
     * at every step must not outlast the transaction in which the mail is marked (15 s).
     */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final JavaMailSenderImpl server;
    private final InternetAddress from;

    Postman(JavaMailSenderImpl server, @Value("${guongsang.mail.from}") String from)
            throws AddressException {
        this.server = server;
        this.from = new InternetAddress(from);
    }

    /** Hands one mail over. Whatever goes wrong is an answer, never an exception. */
    ServerAnswer hand(Mail mail) {
        try {
            var numbered = NumberedMail.of(server.getSession(), from, mail);
            var sending = new FutureTask<>(() -> server.send(numbered), true);
            // A thread of its own, whose interruption closes the connection.
            Thread.ofVirtual().name("smtp").start(sending);
            return answer(sending);
        } catch (AddressException invalid) {
            return ServerAnswer.never(invalid.getClass().getName());
        } catch (MessagingException unwritable) {
            return ServerAnswer.of(unwritable);
        }
    }

    private static ServerAnswer answer(FutureTask<Boolean> sending) {
        try {
            sending.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            return ServerAnswer.taken();
        } catch (ExecutionException failed) {
            return ServerAnswer.of(failed);
        } catch (TimeoutException slow) {
            sending.cancel(true);
            return ServerAnswer.away(slow.getClass().getName());
        } catch (InterruptedException interrupted) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            return ServerAnswer.away(interrupted.getClass().getName());
        }
    }
}
