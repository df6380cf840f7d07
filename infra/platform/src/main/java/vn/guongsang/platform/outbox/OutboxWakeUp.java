package vn.guongsang.platform.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this process that something was committed; many calls are one. */
class OutboxWakeUp {

    private final Semaphore signal = new Semaphore(0);

    void wake() {
        signal.release();
    }

    /** Returns when woken, at the latest after the given time: other processes write too. */
    void await(Duration longest) throws InterruptedException {
        if (signal.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
    }
}
