package vn.guongsang.observability;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs of Prometheus: those on the path, or else Debian's, unpacked once into a cache of
 * our own. Nothing is installed.
 */
public final class DebianPrometheus {
    private static final Path CACHES =
            Path.of(System.getProperty("user.home"), ".cache", "guongsang");
    private static final Path CACHE = CACHES.resolve("prometheus");

    private DebianPrometheus() {}

    /**
     * Finds a program, and fetches it where it is missing.
     *
     * @param name {@code prometheus} or {@code promtool}
     * @throws IOException if it is missing and cannot be fetched, with the reason
     */
    public static Path program(String name) throws IOException {
        var installed = onThePath(name).findFirst();
        if (installed.isPresent()) {
            return installed.get();
        }
        unpackOnce();
        return CACHE.resolve("usr/bin").resolve(name);
    }

    private static Stream<Path> onThePath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    private static void unpackOnce() throws IOException {
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

    private static void must(Path directory, String program, String... arguments)
            throws IOException {
        var outcome = Outcome.of(directory, program, List.of(arguments));
        if (outcome.exit() != 0) {
            throw new IOException(
                    "Prometheus is missing, and could not be fetched from Debian (%s: %s). Put it on the path, or mend the machine's apt sources."
                            .formatted(program, outcome.output().strip()));
        }
    }
}
