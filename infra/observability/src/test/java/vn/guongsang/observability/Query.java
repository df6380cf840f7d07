package vn.guongsang.observability;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One PromQL expression, taken apart as far as names and labels go. */
record Query(String text) {
    private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?\\w+}?");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z_:][\\w:]*)\\s*\\{([^}]*)}");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.:])[a-zA-Z_:][\\w:]*(?!\\s*\\()(?![\\w:])");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]\\w*)\\s*(=~|!~|!=|=)");
    private static final Set<String> WORDS =
            Set.of("and", "or", "unless", "bool", "offset", "Inf", "NaN");

    /** A metric that is asked for, and the labels by which it is chosen. */
    record Selector(String metric, Set<String> labels) {

        private Stream<String> complaints(@Nullable Metric row) {
            return row == null
                    ? Stream.empty()
                    : labels.stream()
                            .filter(label -> !row.hasLabel(label))
                            .map(label -> metric + " has no label " + label);
        }
    }

    /** The names of all metrics. */
    Set<String> metrics() {
        var bare = bare();
        var plain = bare.replaceAll("\\{[^}]*}", "");
        return NAME.matcher(plain)
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Selector> selectors() {
        return SELECTOR.matcher(bare())
                .results()
                .map(found -> new Selector(found.group(1), labels(found.group(2))))
                .toList();
    }

    /** Names that METRICS.md does not know, and labels that a metric does not have. */
    Stream<String> complaints(Map<String, Metric> series, Set<String> others) {
        var names =
                metrics().stream()
                        .filter(name -> !series.containsKey(name) && !others.contains(name))
                        .map(name -> name + " is in no row of METRICS.md");
        var labels =
                selectors().stream()
                        .flatMap(selector -> selector.complaints(series.get(selector.metric())));
        return Stream.concat(names, labels);
    }

    /** Of all series that METRICS.md promises, the row that does. */
    static Map<String, Metric> bySeries(List<Metric> metrics) {
        return metrics.stream()
                .flatMap(metric -> metric.series().stream().map(name -> Map.entry(name, metric)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> labels(String matchers) {
        return LABEL.matcher(matchers)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without strings, ranges, variables and the labels of groupings. */
    private String bare() {
        return Stream.<Function<String, String>>of(
                        it -> STRING.matcher(it).replaceAll("\"\""),
                        it -> RANGE.matcher(it).replaceAll(""),
                        it -> VARIABLE.matcher(it).replaceAll("1"),
                        it -> GROUPING.matcher(it).replaceAll(" "))
                .reduce(Function.identity(), Function::andThen)
                .apply(text);
    }
}
