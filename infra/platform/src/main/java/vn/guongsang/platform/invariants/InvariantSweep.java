package vn.guongsang.platform.invariants;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Checks every invariant in every centre. It only reads, so every instance does it for itself and
 * none waits for another.
 */
class InvariantSweep {

    private final List<Invariant> invariants;
    private final CountViolations count;
    private final Findings findings;
    private final JdbcTemplate jdbc;

    InvariantSweep(
            List<Invariant> invariants,
            CountViolations count,
            Findings findings,
            JdbcTemplate jdbc) {
        this.invariants = List.copyOf(invariants);
        this.count = count;
        this.findings = findings;
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 300_000)
    void checkAll() {
        var centres = jdbc.queryForList("select distinct centres_with_rows()", UUID.class);
        var all = true;
        for (var centre : centres) {
            for (var invariant : invariants) {
                all &= count.inCentre(centre, invariant);
            }
        }
        if (all) {
            findings.completed(centres);
        }
    }
}
