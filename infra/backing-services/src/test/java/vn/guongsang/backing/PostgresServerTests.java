package vn.guongsang.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTests {
    @TempDir Path home;

    @Test
    void keepsItsDataOverARestartAndAKill() throws Exception {
        var port = FreePorts.one();
        try (var server = PostgresServer.start(home, port, "secret")) {
            run(server, "create table kept (n int)");
            run(server, "insert into kept values (1)");
        }
        try (var server = PostgresServer.start(home, port, "secret")) {
            run(server, "insert into kept values (2)");
            server.kill();
            assertThat(server.awaitExit()).isEqualTo(137);
        }
        try (var server = PostgresServer.start(home, port, "secret");
                var connection = server.connect("postgres")) {
            assertThat(Sql.strings(connection, "select n from kept"))
                    .containsExactlyInAnyOrder("1", "2");
        }
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.connect("postgres")) {
            Sql.run(connection, sql);
        }
    }
}
