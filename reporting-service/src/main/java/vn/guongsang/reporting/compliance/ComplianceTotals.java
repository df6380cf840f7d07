package vn.guongsang.reporting.compliance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;

/**
 * How many units stand where, counted from the cells that are shown.
 *
 * @param owing all units of which the call asks one, whatever became of it
 */
public record ComplianceTotals(
        long owing, long onTime, long late, long owed, long overdue, long waived, long missed) {

    static ComplianceTotals of(List<ComplianceCell> cells) {
        var counts =
                cells.stream()
                        .map(ComplianceCell::status)
                        .filter(Objects::nonNull)
                        .collect(groupingBy(status -> status, counting()));
        return new ComplianceTotals(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault("ON_TIME", 0L),
                counts.getOrDefault("LATE", 0L),
                counts.getOrDefault("OWED", 0L),
                counts.getOrDefault("OVERDUE", 0L),
                counts.getOrDefault("WAIVED", 0L),
                counts.getOrDefault("MISSED", 0L));
    }
}
