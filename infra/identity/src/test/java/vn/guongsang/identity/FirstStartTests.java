package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.testkit.PostgresDatabase;

class FirstStartTests {

    private static final String OWN = "một câu chỉ tôi biết";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @TempDir private Path folder;

    private final List<String> registered = new CopyOnWriteArrayList<>();
    private HttpServer register;

    @BeforeEach
    void listen() throws IOException {
        register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        register.createContext("/api/v1/units", this::register);
        register.start();
    }

    @AfterEach
    void close() {
        register.stop(0);
    }

    @Test
    void makesTheCentreAndItsAdministratorByALinkThatWorksOnce() throws Exception {
        try (var identity = Identity.start(empty())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
            var link = link(identity);
            var browser = new Browser(identity);
            assertThat(browser.get(link).body())
                    .contains("Bắt đầu sử dụng", "Tên trung tâm")
                    .doesNotContain("<script");

            var begun = begin(browser, link, OWN);

            assertThat(Browser.location(begun))
                    .isEqualTo(Identity.PUBLIC_URL + "/oauth2/authorization/guongsang");
            var token = Tokens.part(browser.redeem(browser.code("quan.tri", OWN)), "access_token");
            var claims = Tokens.verified(identity, token);
            assertThat(claims.getStringListClaim("roles")).containsExactly("ADMIN");
            assertThat(file()).doesNotExist();
            assertThat(browser.get(link).statusCode()).isEqualTo(410);
            var accounts = Api.with(identity, token).get("/accounts");
            assertThat(Api.tree(accounts).get("items")).hasSize(1);
            assertEntered(identity, claims.getStringClaim("centre"));
        }
    }

    @Test
    void keepsTheLinkWhileSomethingIsWrong() throws Exception {
        try (var identity = Identity.start(empty())) {
            var link = link(identity);
            var browser = new Browser(identity);

            var refused = begin(browser, link, "quantri");

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("ít nhất 12 ký tự", "value=\"Trung tâm Y tế Mẫu\"", "TTYT-MAU")
                    .doesNotContain("value=\"quantri\"");
            assertThat(Browser.location(begin(browser, link, OWN))).contains("/oauth2/");
        }
    }

    @Test
    void isOfferedAnewAtEachStartUntilSomebodyHasAnAccount() throws Exception {
        var properties = empty();
        URI before;
        try (var identity = Identity.start(properties)) {
            before = link(identity);
        }
        try (var identity = Identity.start(properties)) {
            assertThat(link(identity).getQuery()).isNotEqualTo(before.getQuery());
            begin(new Browser(identity), link(identity), OWN);
        }
        try (var identity = Identity.start(properties)) {
            assertThat(file()).doesNotExist();
            var second =
                    begin(
                            new Browser(identity),
                            identity.at("/first-start?" + before.getQuery()),
                            OWN);
            assertThat(second.statusCode()).isEqualTo(410);
        }
    }

    @Test
    void looksTheSameForALinkThatNeverWas() {
        var browser = new Browser(Identity.shared());

        assertThat(browser.get(Identity.shared().at("/first-start")).statusCode()).isEqualTo(410);
        assertThat(browser.get(Identity.shared().at("/first-start?link=x")).body())
                .contains("Liên kết không còn dùng được");
    }

    private void assertEntered(Identity identity, String centre) throws ParseException {
        await().until(() -> registered.size() == 2);
        var token = registered.getFirst().substring("Bearer ".length());
        assertThat(Tokens.verified(identity, token).getStringClaim("centre")).isEqualTo(centre);
        assertThat(registered.getLast())
                .contains("\"type\":\"CENTRE\"", "\"code\":\"TTYT-MAU\"", centre);
    }

    private void register(HttpExchange exchange) throws IOException {
        registered.add(exchange.getRequestHeaders().getFirst("Authorization"));
        registered.add(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(201, -1);
        exchange.close();
    }

    private static HttpResponse<String> begin(Browser browser, URI link, String password) {
        var form = browser.get(link);
        if (form.statusCode() != 200) {
            return form;
        }
        var fields = new HashMap<String, String>();
        fields.put("link", Form.query(link.toString()).getOrDefault("link", ""));
        fields.put("centre", "Trung tâm Y tế Mẫu");
        fields.put("code", "ttyt-mau");
        fields.put("name", "Phạm Thị Quản Trị");
        fields.put("username", "Quan.Tri");
        fields.put("wanted", password);
        fields.put("again", password);
        fields.put("_csrf", Browser.csrf(form));
        return browser.post(URI.create(link.toString().replaceAll("\\?.*", "")), fields);
    }

    private URI link(Identity identity) throws IOException {
        var written = Files.readString(file()).strip();
        assertThat(written).startsWith(Identity.PUBLIC_URL + "/identity/first-start?link=");
        return identity.at(written.substring((Identity.PUBLIC_URL + "/identity").length()));
    }

    private Path file() {
        return folder.resolve("first-start-link");
    }

    /** A database of its own without any account. */
    private Map<String, Object> empty() throws SQLException {
        var name = "identity_empty_" + NUMBER.incrementAndGet();
        try (var superuser = PostgresDatabase.server().connect("identity");
                var statement = superuser.createStatement()) {
            statement.execute("create database " + name + " owner identity_owner");
        }
        try (var superuser = PostgresDatabase.server().connect(name);
                var statement = superuser.createStatement()) {
            statement.execute("alter schema public owner to identity_owner");
            statement.execute("create extension unaccent");
        }
        return Map.of(
                "spring.datasource.url", PostgresDatabase.server().jdbcUrl(name),
                "guongsang.identity.first-start-file", file(),
                "guongsang.identity.nomination-url",
                        "http://127.0.0.1:" + register.getAddress().getPort());
    }
}
