package vn.guongsang.systemtests.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Gives out tokens and answers commands with what a test has put ready, in turn. */
final class FakeGateway implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    FakeGateway() throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpServer.create(loopback, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/identity/oauth2/token", this::token);
        server.createContext("/api/", this::command);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next command is answered like this; status 0 cuts the connection. */
    FakeGateway then(int status, String header, String value, String body) {
        answers.add(new Answer(status, header, value, body));
        return this;
    }

    /** Idempotency keys in the order in which commands arrived. */
    List<String> keys() {
        return keys;
    }

    private void token(HttpExchange exchange) throws IOException {
        write(exchange, new Answer(200, "X", "y", "{\"access_token\":\"t\",\"expires_in\":300}"));
    }

    private void command(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        var answer = answers.poll();
        if (answer == null || answer.status == 0) {
            exchange.close();
        } else {
            write(exchange, answer);
        }
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        if (!answer.header.isEmpty()) {
            exchange.getResponseHeaders().add(answer.header, answer.value);
        }
        var bytes = answer.body.getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(int status, String header, String value, String body) {}
}
