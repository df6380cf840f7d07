package vn.guongsang.platform.invariants;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
@Import({InvariantsController.class, DatabaseInvariants.class})
class InvariantsAutoConfiguration {

    @Bean
    Findings findings(List<Invariant> invariants, MeterRegistry registry) {
        return new Findings(invariants, registry);
    }

    @Bean
    CountViolations countViolations(
            JdbcTemplate jdbc, PlatformTransactionManager transactions, Findings findings) {
        return new CountViolations(jdbc, transactions, findings);
    }

    @Bean
    InvariantSweep invariantSweep(
            List<Invariant> invariants,
            CountViolations count,
            Findings findings,
            JdbcTemplate jdbc) {
        return new InvariantSweep(invariants, count, findings, jdbc);
    }

    @Bean
    CheckInvariants checkInvariants(List<Invariant> invariants, CountViolations count) {
        return new CheckInvariants(invariants, count);
    }
}
