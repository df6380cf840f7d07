package vn.guongsang.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports on the loopback address. They lie below the range from which the kernel takes ports
 * for outgoing connections, so that a port that is kept over a restart is still free then.
 */
public final class FreePorts {
    private static final int LOWEST = 15_000;
    private static final int TRIES = 1_000;

    private FreePorts() {}

    public static int one() {
        return take(1).getFirst();
    }

    /** Different ports, each free when it was looked at. */
    public static List<Integer> take(int count) {
        var end = startOfOutgoingPorts();
        var ports = new LinkedHashSet<Integer>();
        for (var i = 0; i < TRIES && ports.size() < count; i++) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, end);
            if (isFree(port)) {
                ports.add(port);
            }
        }
        if (ports.size() < count) {
            throw new BackingServiceFailed("There are not enough free ports on 127.0.0.1.");
        }
        return List.copyOf(ports);
    }

    /** Whether a server could listen there now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int startOfOutgoingPorts() {
        try {
            var range = Files.readString(Path.of("/proc/sys/net/ipv4/ip_local_port_range"));
            return Math.max(LOWEST + TRIES, Integer.parseInt(range.strip().split("\\s+", 2)[0]));
        } catch (IOException e) {
            return 32_768;
        }
    }
}
