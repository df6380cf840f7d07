package vn.guongsang.platform.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Held by the process that rebuilds, on a connection of its own: when the process ends, however it
 * ends, the database lets it go, and everybody can see that the rebuild was interrupted.
 */
class RebuildLock {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildLock.class);

    private final DataSource database;

    RebuildLock(DataSource database) {
        this.database = database;
    }

    /** Empty while a process rebuilds that read model. */
    Optional<Held> take(String name) {
        try {
            var connection = database.getConnection();
            var held = new Held(connection, name);
            if (ask(
                    connection,
                    "select pg_try_advisory_lock(hashtext('rebuild'), hashtext(?))",
                    name)) {
                return Optional.of(held);
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("no lock for " + name, failure);
        }
    }

    private static boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** To be closed when the rebuild has ended. */
    record Held(Connection connection, String name) implements AutoCloseable {

        @Override
        public void close() {
            try (connection) {
                ask(
                        connection,
                        "select pg_advisory_unlock(hashtext('rebuild'), hashtext(?))",
                        name);
            } catch (SQLException gone) {
                LOG.debug("the database has let go of it already", gone);
            }
        }
    }
}
