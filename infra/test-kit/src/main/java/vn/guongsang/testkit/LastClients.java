package vn.guongsang.testkit;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import vn.guongsang.backing.PostgresServer;

/**
 * The sessions of the applications under test. At the JVM's end these stop at the same time as the
 * servers, so the servers wait for them: otherwise each would end in errors and time-outs.
 */
final class LastClients {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private LastClients() {}

    static void awaitLeaving(PostgresServer server) {
        if (!server.onExit().isDone()) {
            await("all clients left PostgreSQL")
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> haveLeft(server));
        }
    }

    private static boolean haveLeft(PostgresServer server) throws SQLException {
        try (var connection = server.connect(PostgresServer.SUPERUSER);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select 1 from pg_stat_activity
                                where backend_type = 'client backend'
                                  and pid <> pg_backend_pid()
                                """)) {
            return !rows.next();
        }
    }
}
