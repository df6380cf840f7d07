package vn.guongsang.notification;

import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;

/** Several processes that do the same at the same time, as far as one JVM can show it. */
final class AtOnce {

    private AtOnce() {}

    static void run(int copies, Runnable work) throws InterruptedException {
        var start = new CyclicBarrier(copies);
        var threads = new ArrayList<Thread>();
        var failures = new ArrayList<Throwable>();
        for (var i = 0; i < copies; i++) {
            var thread =
                    Thread.ofVirtual()
                            .unstarted(
                                    () -> {
                                        try {
                                            start.await();
                                            work.run();
                                        } catch (Exception failure) {
                                            synchronized (failures) {
                                                failures.add(failure);
                                            }
                                        }
                                    });
            threads.add(thread);
            thread.start();
        }
        for (var thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.toString(), failures.getFirst());
        }
    }
}
