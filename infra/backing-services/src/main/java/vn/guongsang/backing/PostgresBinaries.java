package vn.guongsang.backing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once a version into a cache that all homes share. The directory
 * gets its name only when it is whole, so an unpack that was cut short is never used.
 */
final class PostgresBinaries {
    static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static synchronized Path unpacked(Path cache) {
        try {
            var archive = Objects.requireNonNull(PostgresBinaries.class.getResource(ARCHIVE));
            var whole = cache.resolve(name(archive));
            if (!Files.isDirectory(whole)) {
                openDirectory(cache);
                unpackAlone(archive, whole);
            }
            return whole;
        } catch (IOException e) {
            throw new BackingServiceFailed(
                    "PostgreSQL's programs could not be unpacked into "
                            + cache
                            + " ("
                            + e
                            + "). Make that directory writable, with 100 MB free, and try again.",
                    e);
        }
    }

    /** Another version has another checksum, and so a directory of its own. */
    static String name(URL archive) throws IOException {
        var connection = (JarURLConnection) archive.openConnection();
        return "postgres-" + Long.toHexString(connection.getJarEntry().getCrc());
    }

    private static void unpackAlone(URL archive, Path whole) throws IOException {
        var lock = whole.resolveSibling(whole.getFileName() + ".lock");
        try (var channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!held.isValid() || Files.isDirectory(whole)) {
                return;
            }
            var partial = whole.resolveSibling(whole.getFileName() + ".partial");
            FileTree.delete(partial);
            unpack(archive, partial);
            Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(URL archive, Path target) throws IOException {
        openDirectory(target);
        try (var tar =
                new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive points outside of itself: " + entry.getName());
        }
        openDirectory(entry.isDirectory() ? path : path.getParent());
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            permit(path, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    /** Open to all, whatever the umask: the server's account must get through. */
    private static void openDirectory(@Nullable Path directory) throws IOException {
        if (directory != null && !Files.isDirectory(directory)) {
            openDirectory(directory.getParent());
            Files.createDirectory(directory);
            permit(directory, "rwxr-xr-x");
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
