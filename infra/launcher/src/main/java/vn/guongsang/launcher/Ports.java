package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.guongsang.backing.FreePorts;

/** The ports of the parts: taken free once, then the same at every start of this home. */
final class Ports {
    private static final int PATIENCE_MILLIS = 500;

    private final Path file;
    private final Map<String, Integer> remembered = new TreeMap<>();
    private final Map<String, Integer> ours = new HashMap<>();

    Ports(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var lines = Files.lines(file)) {
                lines.map(line -> line.split("=", 2))
                        .forEach(pair -> remembered.put(pair[0], Integer.valueOf(pair[1])));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The port of that name; another one than last time only if somebody else has taken that. */
    synchronized int of(String name) {
        return ours.computeIfAbsent(name, this::take);
    }

    private int take(String name) {
        var last = remembered.get(name);
        if (last != null && FreePorts.isFree(last)) {
            return last;
        }
        var port = FreePorts.one();
        while (remembered.containsValue(port)) {
            port = FreePorts.one();
        }
        remembered.put(name, port);
        PrivateFile.write(
                file,
                remembered.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
        return port;
    }

    /** Whether somebody listens there. */
    static boolean isOpen(int port) {
        try (var probe = new Socket()) {
            probe.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
