package vn.guongsang.observability;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of METRICS.md.
 *
 * @param name as scraped, without what a histogram appends
 * @param labels besides those that every series has; {@code many} where a framework has its own
 * @param processes that say it
 * @param ours whether we register it ourselves
 */
public record Metric(
        String name, Type type, Set<String> labels, Set<String> processes, boolean ours) {
    private static final Set<String> EVERYWHERE = Set.of("service", "job", "instance");

    /** How it is scraped. */
    public enum Type {
        GAUGE(""),
        COUNTER(""),
        HISTOGRAM("_bucket", "_sum", "_count", "_max"),
        SUMMARY("_sum", "_count", "_max");

        private final List<String> endings;

        Type(String... endings) {
            this.endings = List.of(endings);
        }
    }

    public Metric {
        labels = Set.copyOf(labels);
        processes = Set.copyOf(processes);
    }

    /** The names of its series. */
    public Set<String> series() {
        return type.endings.stream().map(name::concat).collect(Collectors.toUnmodifiableSet());
    }

    /** The families in a scrape and their types: the largest value is one of its own. */
    public Stream<String> families() {
        var own = name + " " + type.name().toLowerCase(Locale.ROOT);
        return series().contains(name + "_max")
                ? Stream.of(own, name + "_max gauge")
                : Stream.of(own);
    }

    /** Whether a series of it may be asked for by that label. */
    public boolean hasLabel(String label) {
        return labels.contains(label)
                || labels.contains("many")
                || EVERYWHERE.contains(label)
                || (type == Type.HISTOGRAM && label.equals("le"));
    }
}
