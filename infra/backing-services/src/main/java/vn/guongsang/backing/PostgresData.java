package vn.guongsang.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A data directory. The server is started *in* it and told to use its working directory: so its
 * account needs no right on the directories above, which may be root's own.
 */
record PostgresData(Path home, Path programs, ServerAccount account) {
    /** A password that is random needs no slow hash, and every connection would pay for it. */
    static final int SCRAM_ITERATIONS = 1;

    private static final String HERE = "/proc/self/cwd";
    private static final int STATUS_LINE = 7;

    Path directory() {
        return home.resolve("data");
    }

    /** The command that starts a program of PostgreSQL on this directory. */
    ProcessBuilder program(Path directory, String name, List<String> arguments) {
        var command = new ArrayList<>(List.of(programs.resolve("bin/" + name).toString()));
        command.addAll(List.of("-D", HERE));
        command.addAll(arguments);
        return new ProcessBuilder(account.command(command)).directory(directory.toFile());
    }

    /** Creates the directory where it is new; one that was cut short never gets its name. */
    void initialise(String superuserPassword) {
        try {
            Files.createDirectories(home);
            if (Files.isDirectory(directory())) {
                assertOurs();
                return;
            }
            var partial = home.resolve("data.partial");
            FileTree.delete(partial);
            Files.createDirectory(partial);
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwx------"));
            account.own(partial);
            initdb(partial, superuserPassword);
            Files.move(partial, directory(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BackingServiceFailed(
                    "No database could be created under "
                            + home
                            + " ("
                            + e
                            + "). Make that directory writable, with 200 MB free, and try again.",
                    e);
        }
    }

    /** Whether the server with that process id accepts connections, as it says in its lock file. */
    boolean isServedBy(long pid) {
        try {
            var lines = Files.readAllLines(directory().resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE
                    && lines.getFirst().equals(Long.toString(pid))
                    && lines.get(STATUS_LINE).startsWith("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private void assertOurs() {
        if (!account.owns(directory())) {
            throw new BackingServiceFailed(
                    directory()
                            + " was created by another user. Start as that user, or choose another"
                            + " home.");
        }
    }

    private void initdb(Path partial, String superuserPassword) throws IOException {
        var password = Files.createTempFile(home, "initdb", ".password");
        var log = new ServerLog(home.resolve("initdb.log"));
        try {
            Files.writeString(password, superuserPassword);
            account.own(password);
            var process =
                    program(
                                    partial,
                                    "initdb",
                                    List.of(
                                            "--username=" + PostgresServer.SUPERUSER,
                                            // Opened by us and handed down, as its directory may
                                            // be closed to the account.
                                            "--pwfile=/dev/stdin",
                                            "--auth-host=scram-sha-256",
                                            "--set=scram_iterations=" + SCRAM_ITERATIONS,
                                            "--auth-local=trust",
                                            "--encoding=UTF8",
                                            "--locale=C.UTF-8",
                                            "--locale-provider=builtin",
                                            "--builtin-locale=C.UTF-8"))
                            .redirectInput(password.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.begin())
                            .start();
            if (process.waitFor() != 0) {
                throw new BackingServiceFailed(
                        "PostgreSQL could not create its data directory:\n" + log.lastLines());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackingServiceFailed("Interrupted while the database was created.", e);
        } finally {
            Files.delete(password);
        }
    }
}
