package vn.guongsang.notification.delivery.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.guongsang.notification.delivery.UnreadView;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.scope.CentreScope;

/**
 * Tells browsers at once when somebody's messages have changed. Every process looks into the
 * database for those who listen to it, so it does not matter which one wrote a message and which
 * one a browser is connected to. What is told is how things stand, not what happened: whoever has
 * missed something has missed nothing.
 */
@Component
class MessageStream implements SmartLifecycle {

    /** Then the browser comes again, with a token that is still good. */
    private static final Duration LIFE = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(MessageStream.class);

    private final UnreadView messages;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch end = new CountDownLatch(0);

    MessageStream(UnreadView messages) {
        this.messages = messages;
    }

    SseEmitter open(Actor by) {
        var browser = new SseEmitter(LIFE.toMillis());
        var listener = new Listener(by.centre(), by.requirePerson(), browser);
        browser.onTimeout(browser::complete);
        browser.onCompletion(() -> listeners.remove(listener));
        listeners.add(listener);
        if (!isRunning()) {
            browser.complete();
        }
        return browser;
    }

    @Override
    public void start() {
        var ends = new CountDownLatch(1);
        end = ends;
        Thread.ofVirtual().name("message-stream").start(() -> tellUntil(ends));
    }

    /** Before the web server waits for its last answers: these would take a minute. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void stop() {
        end.countDown();
        listeners.forEach(listener -> listener.browser().complete());
    }

    @Override
    public boolean isRunning() {
        return end.getCount() > 0;
    }

    private void tellUntil(CountDownLatch ends) {
        try {
            while (!ends.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                listeners.stream().collect(groupingBy(Listener::centre)).forEach(this::tell);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(UUID centre, List<Listener> listening) {
        try {
            var people = listening.stream().map(Listener::person).collect(toSet());
            for (var now : CentreScope.call(centre, () -> messages.of(people))) {
                listening.stream()
                        .filter(listener -> listener.person().equals(now.personId()))
                        .forEach(listener -> listener.tell(now));
            }
        } catch (RuntimeException away) {
            LOG.debug("Nobody is told at the moment", away);
        }
    }
}
