package vn.guongsang.identity.password;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.account.Username;

/**
 * Takes the word of whoever says that they forgot a password. All the work is done afterwards, one
 * name after the other, so that the answer and its time tell nothing about the name; what is too
 * much is dropped.
 */
@Component
public class ForgottenPasswords implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPasswords.class);
    private static final int WAITING = 100;

    private final ResetForgotten reset;
    private final ExecutorService afterwards =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofVirtual().name("forgotten-passwords").factory(),
                    (dropped, all) -> LOG.warn("Too many forgotten passwords at once"));

    ForgottenPasswords(ResetForgotten reset) {
        this.reset = reset;
    }

    public void add(String typed) {
        afterwards.execute(() -> send(Username.of(typed)));
    }

    private void send(String username) {
        try {
            reset.send(username);
        } catch (MailRefused notSent) {
            // Logged where it happened; they ask again.
        } catch (RuntimeException failure) {
            LOG.warn("A reset link was not made: {}", failure.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        afterwards.shutdown();
    }
}
