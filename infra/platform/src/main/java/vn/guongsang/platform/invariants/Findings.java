package vn.guongsang.platform.invariants;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this process has found last in each centre, and the meters that tell it. */
class Findings {

    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);

    private final List<Invariant> invariants;
    private final Map<UUID, Map<String, Checked>> byCentre = new ConcurrentHashMap<>();
    private volatile Instant complete = Instant.now();

    private record Checked(long violations, Instant at) {}

    Findings(List<Invariant> invariants, MeterRegistry registry) {
        this.invariants = List.copyOf(invariants);
        for (var invariant : invariants) {
            Gauge.builder("invariant.violations", () -> total(invariant))
                    .description("Rows that must not exist, all centres together")
                    .tag("invariant", invariant.name())
                    .register(registry);
        }
        Gauge.builder(
                        "invariants.checked.age.seconds",
                        () -> Duration.between(complete, Instant.now()).toSeconds())
                .description("Since all invariants were last checked in all centres")
                .register(registry);
    }

    void keep(UUID centre, Invariant invariant, long violations) {
        if (violations > 0) {
            LOG.error("{} is broken by {} rows of centre {}", invariant.name(), violations, centre);
        }
        byCentre.computeIfAbsent(centre, _ -> new ConcurrentHashMap<>())
                .put(invariant.name(), new Checked(violations, Instant.now()));
    }

    /** Everything was checked in all centres that there are. */
    void completed(Collection<UUID> centres) {
        byCentre.keySet().retainAll(centres);
        complete = Instant.now();
    }

    /** What is known of each, in the order in which they are declared. */
    List<Finding> of(UUID centre, Locale language) {
        var known = byCentre.getOrDefault(centre, Map.of());
        return invariants.stream()
                .map(
                        each -> {
                            var last = known.get(each.name());
                            return new Finding(
                                    each.name(),
                                    each.says(language),
                                    last == null ? null : last.violations(),
                                    last == null ? null : last.at());
                        })
                .toList();
    }

    private long total(Invariant invariant) {
        return byCentre.values().stream()
                .map(known -> known.get(invariant.name()))
                .filter(Objects::nonNull)
                .mapToLong(Checked::violations)
                .sum();
    }
}
