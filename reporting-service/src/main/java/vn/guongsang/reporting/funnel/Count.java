package vn.guongsang.reporting.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** So many nominations of a group stand where they are. */
record Count(@Nullable String key, int reached, String status, long count) {
    private static final List<String> ENDS =
            List.of(
                    "RETURNED",
                    "REJECTED",
                    "NOT_RECOMMENDED",
                    "WITHDRAWN",
                    "DECLINED",
                    "DISCARDED");

    static Funnel.Row row(@Nullable String key, String name, List<Count> counts, Links.Of links) {
        var submitted = atLeast(Step.SUBMITTED, counts);
        var steps =
                Arrays.stream(Step.values())
                        .map(step -> reached(step, atLeast(step, counts), submitted, links))
                        .toList();
        var ended = new TreeMap<String, Funnel.Ended>();
        for (var status : ENDS) {
            ended.put(status, new Funnel.Ended(with(status, counts), links.to(status)));
        }
        return new Funnel.Row(key, name, steps, ended);
    }

    private static Funnel.Reached reached(Step step, long count, long submitted, Links.Of links) {
        var share =
                submitted == 0
                        ? null
                        : BigDecimal.valueOf(count)
                                .divide(BigDecimal.valueOf(submitted), 4, RoundingMode.HALF_UP);
        return new Funnel.Reached(step, count, share, links.to(step.name()));
    }

    private static long atLeast(Step step, List<Count> counts) {
        return counts.stream()
                .filter(each -> each.reached() >= step.number())
                .mapToLong(Count::count)
                .sum();
    }

    private static long with(String status, List<Count> counts) {
        return counts.stream()
                .filter(each -> each.status().equals(status))
                .mapToLong(Count::count)
                .sum();
    }
}
