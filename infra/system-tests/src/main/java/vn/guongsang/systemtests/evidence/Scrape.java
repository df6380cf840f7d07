package vn.guongsang.systemtests.evidence;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one process says to Prometheus, in the text format. */
public record Scrape(String page) {
    private static final Pattern FAMILY = Pattern.compile("(?m)^# TYPE (\\w+) (\\w+)$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"(\\\\.|[^\"\\\\])*\"");

    /** The name and type of every family, {@code outbox_pending gauge}. */
    public Set<String> families() {
        return FAMILY.matcher(page)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The labels of all series of that name. */
    public Set<String> labels(String series) {
        return page.lines()
                .filter(line -> line.startsWith(series + "{"))
                .flatMap(line -> LABEL.matcher(line).results())
                .map(label -> label.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
