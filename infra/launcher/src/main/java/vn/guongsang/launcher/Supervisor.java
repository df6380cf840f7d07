package vn.guongsang.launcher;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts again what dies, each time after a longer pause. */
final class Supervisor implements AutoCloseable {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Progress progress;
    private final CountDownLatch closing = new CountDownLatch(1);

    Supervisor(Progress progress) {
        this.progress = progress;
    }

    void watch(Part part) {
        var _ = part.onExit().thenRun(() -> Thread.ofVirtual().start(() -> revive(part)));
    }

    private void revive(Part part) {
        for (var pause = Duration.ofSeconds(1); !closesWithin(pause); pause = longer(pause)) {
            progress.say(part.name() + " has ended and is started again; its log is " + part.log());
            try {
                part.start();
                part.awaitReady();
                progress.say(part.name() + " is ready again");
                watch(part);
                return;
            } catch (RuntimeException e) {
                if (!closesWithin(Duration.ZERO)) {
                    progress.say(String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private boolean closesWithin(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
