package vn.guongsang.backing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * A PostgreSQL server on the loopback address, running as a child of this process and ending with
 * it, even when this process is killed. What was committed survives both.
 */
public final class PostgresServer implements AutoCloseable {
    public static final String SUPERUSER = "postgres";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Duration TICK = Duration.ofMillis(20);

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
        var deadline = Instant.now().plus(START);
        var process = launch(data, port, deadline);
        while (endedByRemains(process) && Instant.now().isBefore(deadline)) {
            process = launch(data, port, deadline);
        }
        if (!process.process().isAlive()) {
            throw new BackingServiceFailed(
                    "PostgreSQL did not start. Free port "
                            + port
                            + ", and stop what else runs on "
                            + data.home()
                            + ". Its last words:\n"
                            + process.log().lastLines());
        }
        var server = new PostgresServer(data.home(), port, superuserPassword, process);
        server.verify();
        return server;
    }

    /** Starts the server and waits until it is ready or has ended. */
    private static ServerProcess launch(PostgresData data, int port, Instant deadline) {
        var command = data.program(data.directory(), "postgres", PostgresSettings.arguments(port));
        var process =
                ServerProcess.start(command, new ServerLog(data.home().resolve("server.log")));
        while (!data.isServedBy(process.process().pid()) && !process.endsWithin(TICK)) {
            if (Instant.now().isAfter(deadline)) {
                process.stop("INT", STOP);
                throw new BackingServiceFailed(
                        "PostgreSQL was not ready in time:\n" + process.log().lastLines());
            }
        }
        return process;
    }

    /**
     * After a {@code kill -9} the old sessions need a moment to notice that their server is gone.
     */
    private static boolean endedByRemains(ServerProcess process) {
        return !process.process().isAlive()
                && process.log().lastLines().contains("pre-existing shared memory block");
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
