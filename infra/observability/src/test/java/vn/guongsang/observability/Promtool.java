package vn.guongsang.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Prometheus's own checker: the one on the path, or else Debian's, unpacked once into a cache of
 * our own. Nothing is installed; where it cannot be had the test fails.
 */
record Promtool(Path program) {
    private static final Path CACHES =
            Path.of(System.getProperty("user.home"), ".cache", "guongsang");
    private static final Path CACHE = CACHES.resolve("prometheus");
    private static final int PATIENCE_SECONDS = 120;

    /** How a run ended. */
    record Outcome(int exit, String output) {}

    static Promtool find() {
        return new Promtool(
                onThePath()
                        .findFirst()
                        .orElseGet(
                                () -> {
                                    unpackOnce();
                                    return CACHE.resolve("usr/bin/promtool");
                                }));
    }

    Outcome run(Path directory, List<String> arguments) {
        return run(directory, program.toString(), arguments);
    }

    private static Stream<Path> onThePath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, "promtool"))
                .filter(Files::isExecutable);
    }

    private static void unpackOnce() {
        try {
            Files.createDirectories(CACHES);
            try (var channel =
                            FileChannel.open(
                                    CACHES.resolve("prometheus.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !Files.isDirectory(CACHE)) {
                    unpack();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory gets its name only when it is whole. */
    private static void unpack() throws IOException {
        var fetched = Files.createTempDirectory(CACHES, "prometheus-");
        // Package lists of our own: those of the machine may never have been fetched.
        apt(fetched, "update");
        apt(fetched, "download", "prometheus");
        var partial = fetched.resolve("unpacked");
        try (var packages = Files.newDirectoryStream(fetched, "*.deb")) {
            for (var found : packages) {
                must(fetched, "dpkg", "-x", found.toString(), partial.toString());
                Files.delete(found);
            }
        }
        Files.move(partial, CACHE, StandardCopyOption.ATOMIC_MOVE);
        try (var rest = Files.walk(fetched)) {
            for (var path : rest.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void apt(Path fetched, String... arguments) throws IOException {
        var lists = fetched.resolve("lists");
        var cache = fetched.resolve("cache");
        Files.createDirectories(lists.resolve("partial"));
        Files.createDirectories(cache.resolve("archives/partial"));
        var options =
                Stream.of(
                        "Dir::State::lists=" + lists,
                        "Dir::Cache=" + cache,
                        // Root would hand the work to an account that cannot reach our cache.
                        "APT::Sandbox::User=" + System.getProperty("user.name"));
        var command =
                Stream.concat(
                        options.flatMap(option -> Stream.of("-o", option)),
                        Arrays.stream(arguments));
        must(fetched, "apt-get", command.toArray(String[]::new));
    }

    private static void must(Path directory, String program, String... arguments) {
        var outcome = run(directory, program, List.of(arguments));
        if (outcome.exit() != 0) {
            throw new IllegalStateException(
                    "promtool is missing, and could not be fetched from Debian (%s: %s). Put it on the path, or mend the machine's apt sources."
                            .formatted(program, outcome.output().strip()));
        }
    }

    private static Outcome run(Path directory, String program, List<String> arguments) {
        try {
            var output = Files.createTempFile("promtool", ".out");
            var process =
                    new ProcessBuilder(
                                    Stream.concat(Stream.of(program), arguments.stream()).toList())
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(program + " did not end in time");
            }
            var said = Files.readString(output);
            Files.delete(output);
            return new Outcome(process.exitValue(), said);
        } catch (IOException e) {
            return new Outcome(-1, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
