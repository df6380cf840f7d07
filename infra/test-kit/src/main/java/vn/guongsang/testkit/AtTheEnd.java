package vn.guongsang.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** What is done when the JVM ends: each step, even if the one before it failed. */
final class AtTheEnd {
    private static final Deque<Runnable> STEPS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtTheEnd::runAll, "ends the servers"));
    }

    private AtTheEnd() {}

    static synchronized void first(Runnable step) {
        STEPS.addFirst(step);
    }

    static synchronized void last(Runnable step) {
        STEPS.addLast(step);
    }

    private static synchronized void runAll() {
        runAll(STEPS.iterator());
    }

    private static void runAll(Iterator<Runnable> steps) {
        if (steps.hasNext()) {
            try {
                steps.next().run();
            } finally {
                runAll(steps);
            }
        }
    }
}
