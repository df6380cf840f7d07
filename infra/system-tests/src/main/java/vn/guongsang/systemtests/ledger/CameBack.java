package vn.guongsang.systemtests.ledger;

import static vn.guongsang.systemtests.ledger.Invariant.I10;

import java.util.stream.Stream;
import vn.guongsang.systemtests.client.Entry;
import vn.guongsang.systemtests.client.Outcome;

/** I10: every request got its definite answer in the end, and none was answered with 500. */
final class CameBack implements Rule {

    @Override
    public Stream<Violation> check(Picture picture) {
        return picture.run().ledger().entries().stream().flatMap(this::check);
    }

    private Stream<Violation> check(Entry entry) {
        if (entry.unknown()) {
            return broken("never answered: " + entry.intent());
        }
        return entry.outcomes()
                .filter(o -> o instanceof Outcome.Unknown unknown && unknown.status() == 500)
                .flatMap(_ -> broken("answered with 500: " + entry.intent()))
                .limit(1);
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I10, evidence));
    }
}
