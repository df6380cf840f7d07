package vn.guongsang.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One line a part; on a real terminal the line changes in place. */
final class Terminal implements Progress {
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final boolean redraws;
    private final Map<String, String> states = new LinkedHashMap<>();
    private int drawn;

    Terminal(PrintStream out, boolean redraws) {
        this.out = out;
        this.redraws = redraws;
    }

    @Override
    public synchronized void starting(String part) {
        show(part, "starting");
    }

    @Override
    public synchronized void ready(String part, Duration after) {
        show(part, "ready  %8s".formatted(seconds(after.toNanos())));
    }

    @Override
    public synchronized void say(String line) {
        out.println(line);
        out.flush();
        states.clear();
        drawn = 0;
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / NANOS_PER_SECOND);
    }

    private void show(String part, String state) {
        states.put(part, state);
        if (redraws) {
            out.print(drawn == 0 ? "" : "\033[" + drawn + "A");
            states.forEach(this::line);
            drawn = states.size();
        } else {
            line(part, state);
        }
        out.flush();
    }

    private void line(String part, String state) {
        out.println("  %-14s %s%s".formatted(part, state, redraws ? "\033[K" : ""));
    }
}
