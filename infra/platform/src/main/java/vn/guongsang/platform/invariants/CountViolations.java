package vn.guongsang.platform.invariants;

import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.scope.CentreScope;

/**
 * Asks the database how many rows of one centre break an invariant. The question is asked inside
 * the centre's fence and with the rights of any request; it is dropped when the database takes
 * longer than it may keep others waiting.
 */
class CountViolations {

    private static final Logger LOG = LoggerFactory.getLogger(CountViolations.class);
    private static final String AT_MOST_FIVE_SECONDS = "set local statement_timeout = 5000";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;
    private final Findings findings;

    CountViolations(JdbcTemplate jdbc, PlatformTransactionManager transactions, Findings findings) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.findings = findings;
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Finds out and keeps it; false if the database did not say, and what was known stays. */
    boolean inCentre(UUID centre, Invariant invariant) {
        try {
            findings.keep(centre, invariant, CentreScope.call(centre, () -> count(invariant)));
            return true;
        } catch (RuntimeException failure) {
            LOG.error(
                    "Whether {} holds in centre {} is not known",
                    invariant.name(),
                    centre,
                    failure);
            return false;
        }
    }

    private long count(Invariant invariant) {
        var violations =
                reading.execute(
                        _ -> {
                            jdbc.execute(AT_MOST_FIVE_SECONDS);
                            return Objects.requireNonNull(
                                    jdbc.queryForObject(invariant.query(), Long.class));
                        });
        return Objects.requireNonNull(violations);
    }
}
