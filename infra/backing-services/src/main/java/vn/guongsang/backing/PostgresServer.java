package vn.guongsang.backing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * A PostgreSQL server on the loopback address, running as a child of this process and ending with
 * it, even when this process is killed. What was committed survives both.
 */
public final class PostgresServer implements AutoCloseable {
    public static final String SUPERUSER = "postgres";

    static final Duration STOP = Duration.ofSeconds(10);

    private final Path home;
    private final int port;
    private final String superuserPassword;
    private final ServerProcess process;

    private PostgresServer(Path home, int port, String superuserPassword, ServerProcess process) {
        this.home = home;
        this.port = port;
        this.superuserPassword = superuserPassword;
        this.process = process;
    }

    /**
     * Starts the server and returns when it accepts connections.
     *
     * @param home holds the data and the server's log; created where it is missing
     * @param superuserPassword becomes the superuser's password when the data is new
     * @throws BackingServiceFailed if it does not start, with the end of its log
     */
    public static PostgresServer start(Path home, int port, String superuserPassword) {
        var account = ServerAccount.current();
        var programs = PostgresBinaries.unpacked(account.cache());
        var data = new PostgresData(home.toAbsolutePath(), programs, account);
        data.initialise(superuserPassword);
        var process = PostgresLaunch.of(data, port);
        var server = new PostgresServer(data.home(), port, superuserPassword, process);
        server.verify();
        return server;
    }

    private void verify() {
        try (var connection = connect(SUPERUSER)) {
            PostgresSettings.assertDurable(connection);
        } catch (SQLException e) {
            close();
            throw new BackingServiceFailed(
                    "PostgreSQL started, but its superuser could not log in ("
                            + e.getMessage()
                            + "). Use the password that the data was created with.",
                    e);
        } catch (BackingServiceFailed e) {
            close();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    /** The process id of the postmaster. */
    public long pid() {
        return process.process().pid();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", superuserPassword);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "backing-services");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    public boolean isAlive() {
        return process.process().isAlive();
    }

    /** Waits until the server has ended, whoever ended it, and returns its exit code. */
    public int awaitExit() throws InterruptedException {
        return process.process().waitFor();
    }

    /** Completes with the exit code when the server has ended, whoever ended it. */
    public CompletableFuture<Integer> onExit() {
        return process.process().onExit().thenApply(Process::exitValue);
    }

    /** Kills the postmaster at once, as {@code kill -9} does: for fault tests. */
    public void kill() {
        process.process().destroyForcibly();
    }

    /** Ends all sessions and stops cleanly; after ten seconds the server is killed. */
    @Override
    public void close() {
        process.stop("INT", STOP);
    }

    /** Stops without tidying up and deletes the home with all its data: for tests. */
    public void discard() {
        process.stop("QUIT", STOP);
        FileTree.delete(home);
    }
}
