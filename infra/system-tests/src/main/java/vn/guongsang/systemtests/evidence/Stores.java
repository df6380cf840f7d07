package vn.guongsang.systemtests.evidence;

import static vn.guongsang.contracts.Topic.Service.AWARD;
import static vn.guongsang.contracts.Topic.Service.NOMINATION;
import static vn.guongsang.contracts.Topic.Service.NOTIFICATION;
import static vn.guongsang.contracts.Topic.Service.REPORTING;
import static vn.guongsang.contracts.Topic.Service.REVIEW;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SmartDataSource;
import vn.guongsang.contracts.Topic.Service;

/**
 * The five databases as the superuser sees them: with the rows of all centres. Each keeps one
 * connection, since signing in costs more than most readings, and gets another where the server was
 * restarted.
 */
public final class Stores {
    private final Map<Service, JdbcClient> databases = new EnumMap<>(Service.class);

    public Stores(Door door) {
        for (var service : Service.values()) {
            databases.put(service, JdbcClient.create(new Database(door, service.principal())));
        }
    }

    /** For what is particular to one test. */
    public JdbcClient of(Service service) {
        var database = databases.get(service);
        if (database == null) {
            throw new IllegalStateException("no database of " + service);
        }
        return database;
    }

    /** Everything, beside what was read elsewhere at the same quiet moment. */
    public Evidence read(List<LogRecord> log, List<Mail> mails) {
        return new Evidence(
                all(NOMINATION, "nomination", Rows.Nomination.class),
                all(NOMINATION, "obligation", Rows.Obligation.class),
                all(NOMINATION, "nomination_progress", Rows.Progress.class),
                all(REVIEW, "review_case", Rows.Case.class),
                all(AWARD, "proposal", Rows.Proposal.class),
                all(NOTIFICATION, "message", Rows.Message.class),
                messageSettings(),
                all(REPORTING, "compliance_cell", Rows.Cell.class),
                all(REPORTING, "compliance_nomination", Rows.CellNomination.class),
                each(this::outbox),
                each(service -> all(service, "inbox", Rows.Applied.class)),
                each(service -> all(service, "parked_event", Rows.Parked.class)),
                log,
                mails);
    }

    private List<Rows.Decision> messageSettings() {
        return of(NOTIFICATION)
                .sql(
                        """
                        select centre_id, setting_id, name, effective_from, value::text as value
                          from setting
                        """)
                .query(Rows.Decision.class)
                .list();
    }

    private List<Rows.Outgoing> outbox(Service service) {
        return of(service)
                .sql(
                        """
                        select *, published_at is not null as published,
                               parked_at is not null and discarded_at is null as parked
                        from outbox order by seq
                        """)
                .query(Rows.Outgoing.class)
                .list();
    }

    private <T> List<T> all(Service service, String table, Class<T> row) {
        return of(service).sql("select * from " + table).query(row).list();
    }

    /** Lets the superuser into a database. */
    @FunctionalInterface
    public interface Door {
        Connection connect(String database) throws SQLException;
    }

    private static final class Database extends AbstractDataSource implements SmartDataSource {
        private static final int SECONDS = 1;

        private final Door door;
        private final String name;
        private @Nullable Connection kept;

        private Database(Door door, String name) {
            this.door = door;
            this.name = name;
        }

        @Override
        public synchronized Connection getConnection() throws SQLException {
            var known = kept;
            if (known == null || !known.isValid(SECONDS)) {
                known = door.connect(name);
                kept = known;
            }
            return known;
        }

        @Override
        public boolean shouldClose(Connection connection) {
            return false;
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException("only the superuser sees all centres");
        }
    }

    private static <T> Map<Service, T> each(Function<Service, T> reading) {
        var found = new EnumMap<Service, T>(Service.class);
        Arrays.stream(Service.values()).forEach(s -> found.put(s, reading.apply(s)));
        return found;
    }
}
