package vn.guongsang.notification.delivery;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.guongsang.platform.scope.CentreScope;

/**
 * Keeps delivery going: woken when messages are committed, and every second for what waited or what
 * another process left behind. Works centre by centre, a few messages each, so that a large one
 * does not hold up the others. Every process of this service runs one; the rows' locks share the
 * work among them.
 */
@Component
class DeliveryPump implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryPump.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(4);
    private static final int AT_A_TIME = 20;

    private final OpenMessages open;
    private final DeliverNextMessage next;
    private final DeliveryMeters meters;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    DeliveryPump(OpenMessages open, DeliverNextMessage next, DeliveryMeters meters) {
        this.open = open;
        this.next = next;
        this.meters = meters;
    }

    @TransactionalEventListener
    void on(WriteMessages.Written written) {
        signal.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("delivery-pump").start(this::pump);
    }

    @Override
    public void stop() {
        running = false;
        signal.release();
        var pumping = thread;
        try {
            if (pumping != null && !pumping.join(LONGEST_GOODBYE)) {
                LOG.warn("The mail server is slow; a mail may be sent again after the next start");
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
                if (signal.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                }
                if (moreAfterRound()) {
                    signal.release();
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("Messages cannot be delivered at the moment: {}", failure.getMessage());
            }
        }
    }

    private boolean moreAfterRound() {
        var more = false;
        for (var centre : open.centresWithDueOnes()) {
            var last = deliverSome(centre);
            if (last == DeliveryOutcome.SERVER_AWAY) {
                return false;
            }
            more |= last != DeliveryOutcome.NOTHING_DUE;
        }
        return more;
    }

    /** What fails in one centre does not hold up the others. */
    private DeliveryOutcome deliverSome(UUID centre) {
        try {
            return CentreScope.call(centre, this::deliverSome);
        } catch (RuntimeException failure) {
            LOG.warn("Messages of {} cannot be delivered: {}", centre, failure.getMessage());
            return DeliveryOutcome.NOTHING_DUE;
        }
    }

    private DeliveryOutcome deliverSome() {
        var outcome = DeliveryOutcome.NOTHING_DUE;
        for (var i = 0; i < AT_A_TIME && running; i++) {
            outcome = next.deliver();
            meters.count(outcome);
            if (outcome.endsTheRound()) {
                return outcome;
            }
        }
        return outcome;
    }
}
