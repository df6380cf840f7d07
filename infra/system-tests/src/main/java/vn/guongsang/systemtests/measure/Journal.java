package vn.guongsang.systemtests.measure;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** The times of one phase, in microseconds. */
final class Journal {
    private static final long LONGEST = Duration.ofMinutes(2).toNanos() / 1000;

    private final Histogram answered = new ConcurrentHistogram(LONGEST, 3);
    private final Histogram shown = new ConcurrentHistogram(LONGEST, 3);
    private final Histogram delay = new ConcurrentHistogram(LONGEST, 3);

    /** The request has left, so late: the generator's own fault. */
    void sent(long intended) {
        record(delay, intended);
    }

    /** The sign-off was answered. */
    void answered(long intended) {
        record(answered, intended);
    }

    /** The report shows it. */
    void shown(long intended) {
        record(shown, intended);
    }

    private static void record(Histogram histogram, long intended) {
        var micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - intended);
        histogram.recordValue(Math.clamp(micros, 0, LONGEST));
    }

    Map<String, Object> report() {
        var report = new LinkedHashMap<String, Object>();
        report.put("signOffToReport", millis(shown));
        report.put("signOffToAnswer", millis(answered));
        report.put("ownSchedulingDelay", millis(delay));
        return report;
    }

    private static Map<String, Object> millis(Histogram histogram) {
        var report = new LinkedHashMap<String, Object>();
        report.put("count", histogram.getTotalCount());
        report.put("p50Millis", histogram.getValueAtPercentile(50) / 1000.0);
        report.put("p99Millis", histogram.getValueAtPercentile(99) / 1000.0);
        report.put("maxMillis", histogram.getMaxValue() / 1000.0);
        return report;
    }
}
