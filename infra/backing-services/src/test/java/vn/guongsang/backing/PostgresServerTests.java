package vn.guongsang.backing;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTests {
    @TempDir Path home;
    private final int port = FreePorts.one();

    @Test
    void keepsWhatWasCommittedOverAStopAndAKill() throws Exception {
        try (var server = start()) {
            run(server, "create table kept (n int)");
            run(server, "insert into kept values (1)");
        }
        try (var server = start()) {
            run(server, "insert into kept values (2)");
            assertThat(server.isAlive()).isTrue();
            server.kill();
            assertThat(server.awaitExit()).isEqualTo(137);
            assertThat(server.isAlive()).isFalse();
        }
        try (var server = start();
                var connection = server.connect("postgres")) {
            assertThat(Sql.strings(connection, "select n from kept"))
                    .containsExactlyInAnyOrder("1", "2");
        }
    }

    @Test
    void staysDurableWhateverItsConfigurationSays() throws Exception {
        try (var server = start()) {
            run(server, "alter system set fsync = off");
            run(server, "alter system set full_page_writes = off");
            run(server, "alter system set synchronous_commit = off");
        }
        try (var server = start();
                var connection = server.connect("postgres")) {
            PostgresSettings.assertDurable(connection);

            Sql.run(connection, "set synchronous_commit = off");
            assertThatThrownBy(() -> PostgresSettings.assertDurable(connection))
                    .isInstanceOf(BackingServiceFailed.class)
                    .hasMessageContaining("synchronous_commit off");
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (var server = start()) {
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            server.jdbcUrl("postgres"), "postgres", "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThatThrownBy(() -> PostgresServer.start(home, port, "guessed"))
                .isInstanceOf(BackingServiceFailed.class)
                .hasMessageContaining("Use the password that the data was created with");
    }

    @Test
    void worksWhereOnlyRootMayEnter() throws Exception {
        var closed =
                Files.createDirectory(
                        home.resolve("closed"), asFileAttribute(fromString("rwx------")));
        try (var server = PostgresServer.start(closed.resolve("home"), port, "secret")) {
            run(server, "create table there (n int)");
        }
        assertThat(closed.resolve("home/data/PG_VERSION")).content().startsWith("18");
    }

    @Test
    void endsWithItsParentEvenIfThatIsKilled() throws Exception {
        var parent =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServerUntilKilled.class.getName(),
                                home.toString(),
                                Integer.toString(port))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var pid = Long.parseLong(parent.inputReader().readLine());
        assertThat(ProcessHandle.of(pid)).isPresent();

        parent.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(10))
                .until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
        assertThat(home.resolve("server.log")).content().contains("database system is shut down");
    }

    @Test
    void saysThatItsPortIsTaken() throws Exception {
        try (var other = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(BackingServiceFailed.class)
                    .hasMessageContaining("Free port " + other.getLocalPort())
                    .hasMessageContaining("Address already in use");
        }
    }

    @Test
    void refusesASecondStartOnTheSameHome() {
        try (var first = start()) {
            assertThatThrownBy(() -> PostgresServer.start(home, FreePorts.one(), "secret"))
                    .isInstanceOf(BackingServiceFailed.class)
                    .hasMessageContaining("stop what else runs on " + home)
                    .hasMessageContaining("postmaster.pid");
            assertThat(ProcessHandle.of(first.pid())).isPresent();
        }
    }

    private PostgresServer start() {
        return PostgresServer.start(home, port, "secret");
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.connect("postgres")) {
            Sql.run(connection, sql);
        }
    }
}
