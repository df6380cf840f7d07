package vn.guongsang.systemtests.ledger;

import static java.util.stream.Collectors.groupingBy;
import static vn.guongsang.systemtests.ledger.Invariant.I4;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.guongsang.systemtests.evidence.LogRecord;

/** I4: of one aggregate on one topic, first occurrences carry 1, 2, 3 … in one partition. */
final class OrderIsKept implements Rule {

    @Override
    public Stream<Violation> check(Picture picture) {
        return picture.records().stream()
                .collect(
                        groupingBy(
                                record -> record.topic() + " " + record.subject(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(aggregate -> check(aggregate.getKey(), aggregate.getValue()));
    }

    private Stream<Violation> check(String aggregate, List<LogRecord> records) {
        var ids = new HashSet<String>();
        var first = records.stream().filter(record -> ids.add(record.id())).toList();
        var found = first.stream().map(LogRecord::revision).toList();
        var expected = LongStream.rangeClosed(1, first.size()).boxed().toList();
        if (first.stream().map(LogRecord::partition).distinct().count() > 1) {
            return broken(aggregate + " lies in more than one partition");
        }
        return found.equals(expected)
                ? Stream.empty()
                : broken(
                        aggregate
                                + " arrived as "
                                + found
                                + ", first at "
                                + first.getFirst().place());
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I4, evidence));
    }
}
