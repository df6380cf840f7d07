package vn.guongsang.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small real HTTP server in the place of everything behind the gateway. */
final class Upstream implements AutoCloseable {

    private final HttpServer server;
    private final ConcurrentHashMap<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    /** What a path answers. */
    interface Answer {
        void give(Received request, HttpExchange exchange) throws IOException;
    }

    /** What arrived; the path with its query. */
    record Received(String method, String path, Headers headers, String body) {

        String header(String name) {
            var value = headers.getFirst(name);
            return value == null ? "" : value;
        }
    }

    private Upstream(HttpServer server) {
        this.server = server;
    }

    static Upstream start() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(address, 512);
            var upstream = new Upstream(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", upstream::answer);
            server.start();
            return upstream;
        } catch (IOException failure) {
            throw new AssertionError("No upstream", failure);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers requests for exactly this path; all others get 200 and an empty object. */
    void on(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** The requests for a path, oldest first. */
    List<Received> received(String path) {
        return received.stream()
                .filter(request -> URI.create(request.path()).getPath().equals(path))
                .toList();
    }

    Received last(String path) {
        return received(path).getLast();
    }

    static void reply(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var request =
                new Received(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        exchange.getRequestHeaders(),
                        body);
        received.add(request);
        answers.getOrDefault(
                        exchange.getRequestURI().getPath(),
                        (asked, to) -> reply(to, 200, "application/json", "{}"))
                .give(request, exchange);
    }
}
