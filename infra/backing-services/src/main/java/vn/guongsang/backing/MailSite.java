package vn.guongsang.backing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Shows the mails on the loopback address: a page for people, JSON for programs. */
final class MailSite implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MailFolder folder;
    private final HttpServer server;
    private final ExecutorService threads;

    private MailSite(MailFolder folder, HttpServer server, ExecutorService threads) {
        this.folder = folder;
        this.server = server;
        this.threads = threads;
    }

    static MailSite start(MailFolder folder, int port) throws IOException {
        var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var site = new MailSite(folder, HttpServer.create(address, 0), threads);
        site.server.createContext("/", site::answer);
        site.server.setExecutor(threads);
        site.server.start();
        return site;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/" -> page(exchange);
                case "/mails.json" -> json(exchange);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        begin(exchange, "text/html; charset=utf-8");
        var page = MailPage.of(folder.newest().limit(MailPage.SHOWN).toList(), folder.count());
        exchange.getResponseBody().write(page.getBytes(StandardCharsets.UTF_8));
    }

    private void json(HttpExchange exchange) throws IOException {
        begin(exchange, "application/json");
        try (var array = JSON.writer().writeValuesAsArray(exchange.getResponseBody())) {
            folder.newest().forEach(array::write);
        }
    }

    private static void begin(HttpExchange exchange, String type) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, 0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
