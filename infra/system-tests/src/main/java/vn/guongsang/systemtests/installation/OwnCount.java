package vn.guongsang.systemtests.installation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.client.Invariants;
import vn.guongsang.systemtests.ledger.Invariant;
import vn.guongsang.systemtests.ledger.Violation;

/**
 * What the services count themselves, which the checker does not believe but wants to hear: where
 * it finds nothing, they must not either. They count whole centres, so a run answers only for what
 * has come since the run before it.
 */
final class OwnCount {
    private final Invariants invariants;
    private final Map<String, Long> known = new HashMap<>();

    OwnCount(Invariants invariants) {
        this.invariants = invariants;
    }

    synchronized Stream<Violation> newIn(UUID centre) {
        return Arrays.stream(Service.values())
                .flatMap(service -> newIn(service, centre))
                .toList()
                .stream();
    }

    private Stream<Violation> newIn(Service service, UUID centre) {
        return invariants.count(service, centre).entrySet().stream()
                .filter(
                        each ->
                                isNew(
                                        centre + " " + service + " " + each.getKey(),
                                        each.getValue()))
                .map(
                        each ->
                                new Violation(
                                        Invariant.I9,
                                        "%s says that %s is broken by %d rows"
                                                .formatted(
                                                        service, each.getKey(), each.getValue())));
    }

    private boolean isNew(String name, long violations) {
        var before = known.put(name, violations);
        return violations < 0 || violations > (before == null ? 0 : before);
    }
}
