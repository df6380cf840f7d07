package vn.guongsang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** The folder where one system lives: data, logs, secrets. One launcher at a time has it. */
record Home(Path directory, HomeLock lock) implements AutoCloseable {
    private static final String ACCOUNTS = "sample-accounts.json";
    private static final String CLIENTS = "sample-clients.json";
    private static final String FIRST = "first-start-link";
    private static final String LOADED = "sample-loaded";
    private static final List<String> DATA =
            List.of(
                    "postgresql",
                    "kafka",
                    "mail",
                    "prometheus",
                    "run",
                    "secrets",
                    ACCOUNTS,
                    CLIENTS,
                    FIRST,
                    LOADED);

    /**
     * Takes the folder for this process and creates what is missing.
     *
     * @param fresh whether what earlier starts left is wiped, logs excepted
     * @throws CannotStart if another process has it, or it is not one of ours
     */
    static Home open(Path directory, boolean fresh) {
        try {
            Files.createDirectories(directory);
            assertOurs(directory);
            return new Home(directory, HomeLock.take(directory)).prepared(fresh);
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be used (%s): make it writable or name another with --home DIR."
                            .formatted(directory, e),
                    e);
        }
    }

    private Home prepared(boolean fresh) throws IOException {
        try {
            if (fresh) {
                wipe();
            }
            Preflight.assertSpace(directory, Preflight.NEEDED_BYTES);
            for (var part : List.of("", "log", "run", "secrets")) {
                createPrivate(directory.resolve(part));
            }
            return this;
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    Path run() {
        return directory.resolve("run");
    }

    Path secrets() {
        return directory.resolve("secrets");
    }

    Path postgres() {
        return directory.resolve("postgresql");
    }

    Path kafka() {
        return directory.resolve("kafka");
    }

    Path mail() {
        return directory.resolve("mail");
    }

    Path prometheus() {
        return directory.resolve("prometheus");
    }

    /** Who of the sample can sign in; there once the sample was. */
    Path sampleAccounts() {
        return directory.resolve(ACCOUNTS);
    }

    Path sampleClients() {
        return directory.resolve(CLIENTS);
    }

    /** Where a system without any account begins; identity writes it and takes it away. */
    Path firstStart() {
        return directory.resolve(FIRST);
    }

    /** What of the sample was entered already. */
    Path sampleLoaded() {
        return directory.resolve(LOADED);
    }

    Path log(String part) {
        return directory.resolve("log").resolve(part + ".log");
    }

    /** The same for programs. */
    Path jsonLog(String part) {
        return directory.resolve("log").resolve(part + ".json");
    }

    @Override
    public void close() {
        lock.close();
    }

    /** So that a wipe never hits somebody's papers. */
    private static void assertOurs(Path directory) throws IOException {
        if (HomeLock.isIn(directory)) {
            return;
        }
        try (var content = Files.list(directory)) {
            // A build before the first start has left its log.
            if (content.anyMatch(entry -> !entry.endsWith("log"))) {
                throw new CannotStart(
                        "The folder "
                                + directory
                                + " holds other things: name a new or an empty one with --home DIR.");
            }
        }
    }

    private void wipe() throws IOException {
        for (var entry : DATA) {
            var top = directory.resolve(entry);
            if (Files.exists(top)) {
                try (var tree = Files.walk(top)) {
                    for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    private static void createPrivate(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
}
