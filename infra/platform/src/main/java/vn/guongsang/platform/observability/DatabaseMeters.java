package vn.guongsang.platform.observability;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What PostgreSQL counts about the service's database. Sampled beside the scrape: Micrometer's own
 * binder asks the database once a figure while it is scraped, and would lose all other figures of
 * the process when the database is away.
 */
class DatabaseMeters {

    private static final String SAMPLE =
            """
            select xact_commit, xact_rollback, deadlocks,
                   pg_database_size(datid) as size,
                   (select sum(numbackends) from pg_stat_database) as connections,
                   current_setting('max_connections')::int as most_connections,
                   (select count(*) from pg_locks where database = datid and not granted) as waiting
              from pg_stat_database where datname = current_database()
            """;

    private final JdbcTemplate jdbc;
    private volatile Sample last = new Sample(0, 0, 0, 0, 0, 0, 0);

    private record Sample(
            double committed,
            double rolledBack,
            double deadlocks,
            double size,
            double connections,
            double mostConnections,
            double waiting) {}

    DatabaseMeters(JdbcTemplate jdbc, MeterRegistry registry) {
        this.jdbc = jdbc;
        gauge(registry, "database.size.bytes", "Size of the database on disk", Sample::size);
        gauge(
                registry,
                "database.connections",
                "Connections to the server, all databases",
                Sample::connections);
        gauge(
                registry,
                "database.connections.limit",
                "Connections that the server allows",
                Sample::mostConnections);
        gauge(registry, "database.locks.waiting", "Locks that somebody waits for", Sample::waiting);
        transactions(registry, "committed", Sample::committed);
        transactions(registry, "rolled_back", Sample::rolledBack);
        FunctionCounter.builder("database.deadlocks", this, meters -> meters.last.deadlocks())
                .description("Deadlocks that the server has resolved")
                .register(registry);
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 15_000)
    void sample() {
        last = jdbc.queryForObject(SAMPLE, (row, _) -> read(row));
    }

    private static Sample read(ResultSet row) throws SQLException {
        return new Sample(
                row.getDouble("xact_commit"),
                row.getDouble("xact_rollback"),
                row.getDouble("deadlocks"),
                row.getDouble("size"),
                row.getDouble("connections"),
                row.getDouble("most_connections"),
                row.getDouble("waiting"));
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String description,
            ToDoubleFunction<Sample> figure) {
        Gauge.builder(name, this, meters -> figure.applyAsDouble(meters.last))
                .description(description)
                .register(registry);
    }

    private void transactions(
            MeterRegistry registry, String outcome, ToDoubleFunction<Sample> figure) {
        FunctionCounter.builder(
                        "database.transactions", this, meters -> figure.applyAsDouble(meters.last))
                .description("Transactions of the database")
                .tag("outcome", outcome)
                .register(registry);
    }
}
