package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Says that a process has a home, and which. It goes with the process, however that ends. */
final class HomeLock implements AutoCloseable {
    private static final String NAME = "guongsang.lock";

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Whether a launcher ever had this folder. */
    static boolean isIn(Path home) {
        return Files.exists(home.resolve(NAME));
    }

    /**
     * @throws CannotStart if another process has it
     */
    static HomeLock take(Path home) throws IOException {
        var file = home.resolve(NAME);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new CannotStart(taken(home, Files.readString(file).strip()));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
            return new HomeLock(channel);
        } catch (IOException | CannotStart e) {
            channel.close();
            throw e;
        }
    }

    /** None if another process has it, or this one already. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String taken(Path home, String pid) {
        return "Process %s already runs from %s: stop it (kill %s) or name another folder with --home DIR."
                .formatted(pid, home, pid);
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
