package vn.guongsang.platform.outbox;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the relay going: woken after each commit, and every second for what other processes wrote
 * or what was waiting. It stops after web and consumers, so that it still sends what they leave
 * behind, and before the producer.
 */
class OutboxPump implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxPump.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);

    private final OutboxRelay relay;
    private final OutboxWakeUp wakeUp;
    private final ExecutorService lanes;
    private final Set<Integer> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    OutboxPump(OutboxRelay relay, OutboxWakeUp wakeUp, ExecutorService lanes) {
        this.relay = relay;
        this.wakeUp = wakeUp;
        this.lanes = lanes;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("outbox-pump").start(this::pump);
    }

    @Override
    public void stop() {
        running = false;
        wakeUp.wake();
        var pumping = thread;
        try {
            if (pumping != null && !pumping.join(LONGEST_GOODBYE)) {
                LOG.warn("Some events are still to be sent; they leave after the next start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private void pump() {
        while (running) {
            try {
                wakeUp.await(POLL);
                relay.lanesWithWork().forEach(this::startDraining);
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("The outbox cannot be read at the moment: {}", failure.getMessage());
            }
        }
        sayGoodbye();
    }

    private void startDraining(int lane) {
        if (busy.add(lane)) {
            lanes.execute(() -> drainFully(lane));
        }
    }

    private void drainFully(int lane) {
        var sent = 0;
        try {
            sent = relay.drain(lane);
        } catch (RuntimeException failure) {
            LOG.warn("Lane {} was not drained: {}", lane, failure.getMessage());
        } finally {
            busy.remove(lane);
        }
        if (sent > 0) {
            // Whatever was appended meanwhile found the lane busy.
            wakeUp.wake();
        }
    }

    private void sayGoodbye() {
        try {
            relay.lanesWithWork().forEach(relay::drain);
        } catch (RuntimeException failure) {
            LOG.warn("The last events leave after the next start: {}", failure.getMessage());
        }
    }
}
