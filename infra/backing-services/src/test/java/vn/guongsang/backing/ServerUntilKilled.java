package vn.guongsang.backing;

import java.io.IOException;
import java.nio.file.Path;

/** A JVM that starts a database server and does not get to stop it. */
final class ServerUntilKilled {
    private ServerUntilKilled() {}

    public static void main(String[] arguments) throws IOException {
        var server =
                PostgresServer.start(
                        Path.of(arguments[0]), Integer.parseInt(arguments[1]), "secret");
        System.out.println(server.pid());
        var ignored = System.in.read();
        throw new IllegalStateException("Let go instead of killed: " + ignored);
    }
}
