package vn.guongsang.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Takes everything that the sample does and answers as a system would that agrees. */
final class RehearsalStage implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> calls = new ConcurrentHashMap<>();
    final List<String> done = Collections.synchronizedList(new ArrayList<>());
    final List<Duration> offsets = Collections.synchronizedList(new ArrayList<>());

    RehearsalStage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var answer = answer(exchange, body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String answer(HttpExchange exchange, String body) {
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith("/token")) {
            return JSON.writeValueAsString(Map.of("access_token", client(exchange)));
        }
        if (path.endsWith("/actuator/clock")) {
            offsets.add(Duration.parse(JSON.readTree(body).get("offset").asString()));
            return "{}";
        }
        if (exchange.getRequestMethod().equals("GET")) {
            return found(path, centre(exchange));
        }
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var command = exchange.getRequestMethod() + " " + path + " " + key;
        return answers.computeIfAbsent(command, _ -> first(command, path, centre(exchange), body));
    }

    /** The token is the name of the client, which begins with that of its centre. */
    private static String client(HttpExchange exchange) {
        var basic = exchange.getRequestHeaders().getFirst("Authorization").substring(6);
        var pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
        return pair.substring(0, pair.indexOf(':'));
    }

    private static String centre(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Authorization").substring(7, 15);
    }

    private String first(String command, String path, String centre, String body) {
        done.add(command);
        var id = UUID.randomUUID().toString();
        if (path.equals("/api/v1/calls")) {
            calls.put(centre + JSON.readTree(body).get("period").asString(), id);
        }
        return JSON.writeValueAsString(Map.of("id", id, "status", "DONE", "version", 1));
    }

    private String found(String path, String centre) {
        if (path.equals("/api/v1/calls")) {
            return items(
                    calls.entrySet().stream()
                            .filter(call -> call.getKey().startsWith(centre))
                            .map(
                                    call ->
                                            Map.of(
                                                    "id", call.getValue(),
                                                    "period", call.getKey().substring(8),
                                                    "recognition", "EXEMPLAR"))
                            .toList());
        }
        if (path.endsWith("/obligations")) {
            return items(
                    SampleCentre.all().stream()
                            .flatMap(each -> each.units().stream())
                            .map(unit -> Map.of("unitCode", unit.code(), "version", 0))
                            .toList());
        }
        return path.endsWith("/settings")
                ? items(List.of())
                : "{\"status\":\"RETURNED\",\"round\":2,\"version\":3,\"dossierArrived\":true,"
                        + "\"dossier\":{},\"consents\":[]}";
    }

    private static String items(List<?> items) {
        return JSON.writeValueAsString(Map.of("items", items));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
