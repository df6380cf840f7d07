package vn.guongsang.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The smallest program that the launcher takes for a service: ready on its management port. */
final class StandIn {
    static final String FIRST_START = "http://guong.test/first-start?link=once";

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        var location = "--spring.config.additional-location=file:";
        var settings = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of(arguments[0].substring(location.length())))) {
            settings.load(file);
        }
        var link = settings.getProperty("guongsang.identity.first-start-file");
        if (link != null) {
            Files.writeString(Path.of(link), FIRST_START);
        }
        listen(settings.getProperty("server.port"));
        listen(settings.getProperty("management.server.port"));
    }

    private static void listen(String port) throws IOException {
        var address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
        var server = HttpServer.create(address, 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
    }
}
