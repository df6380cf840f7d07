package vn.guongsang.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.guongsang.backing.FileTree;

/** Where the servers of this JVM keep their data: below the module's {@code target}. */
final class ServerHome {
    private static final Path ALL =
            Files.isDirectory(Path.of("target"))
                    ? Path.of("target", "servers")
                    : Path.of(System.getProperty("java.io.tmpdir"), "guongsang-servers");

    private ServerHome() {}

    /** A directory that does not exist yet; those of JVMs that were killed are removed. */
    static Path of(String server) {
        forgetTheDead(ALL);
        return ALL.resolve(ProcessHandle.current().pid() + "-" + server);
    }

    static void forgetTheDead(Path homes) {
        for (var home : list(homes)) {
            var pid = Long.parseLong(home.getFileName().toString().split("-", 2)[0]);
            if (ProcessHandle.of(pid).isEmpty()) {
                FileTree.delete(home);
            }
        }
    }

    private static List<Path> list(Path homes) {
        if (!Files.isDirectory(homes)) {
            return List.of();
        }
        try (var found = Files.list(homes)) {
            return found.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
