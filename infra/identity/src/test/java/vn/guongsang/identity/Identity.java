package vn.guongsang.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.guongsang.backing.FreePorts;
import vn.guongsang.backing.Mail;
import vn.guongsang.backing.MailSink;
import vn.guongsang.testkit.PostgresDatabase;

/** The provider as it runs, on a free port and a real database, asked over HTTP. */
public final class Identity implements AutoCloseable {

    public static final String PUBLIC_URL = "http://guongsang.test";
    public static final String GATEWAY_SECRET = "0123456789abcdef0123456789abcdef";
    public static final String CENTRE = "0195d5a0-0000-7000-8000-000000000001";
    public static final String UNIT = "0195d5a0-0000-7000-8000-000000000002";
    public static final String PERSON = "0195d5a0-0000-7000-8000-000000000003";
    public static final String MACHINE_SECRET = "abcdefghijklmnopqrstuvwxyz0123456789";

    private static final String CLIENTS =
            """
            [{"clientId": "k-noi", "clientSecret": "%s", "centre": "%s", "unit": "%s",
              "roles": ["UNIT_REPORTER", "UNIT_HEAD"], "unitCode": "K-NOI"}]
            """
                    .formatted(MACHINE_SECRET, CENTRE, UNIT);
    private static final String ACCOUNTS =
            """
            [{"username": "Giam.Doc", "password": "gương sáng", "centre": "%1$s", "person": "%2$s",
              "roles": ["DIRECTOR"], "unitCode": "BGD", "name": "Nguyễn Văn Mẫu"},
             {"username": "thidua", "password": "gương sáng", "centre": "%1$s",
              "roles": ["EMULATION_OFFICER", "EDITOR"], "name": "Trần Thị Mẫu"}]
            """
                    .formatted(CENTRE, PERSON);

    private static final MailSink MAILS =
            MailSink.start(folder(), FreePorts.one(), FreePorts.one());

    private static @Nullable Identity shared;

    private final ConfigurableApplicationContext context;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private Identity(Map<String, Object> properties) {
        this.context =
                new SpringApplicationBuilder(IdentityApplication.class)
                        .properties(properties)
                        .run();
    }

    /** One for all tests that change nothing of it. */
    public static synchronized Identity shared() {
        var running = shared;
        if (running == null) {
            running = start(CLIENTS, ACCOUNTS);
            shared = running;
        }
        return running;
    }

    /** Another one on the same database, with the same files. */
    static Identity again() {
        return start(CLIENTS, ACCOUNTS);
    }

    static Identity start(String clients, String accounts) {
        var properties = properties();
        properties.put("guongsang.identity.clients-file", file("clients", clients));
        properties.put("guongsang.identity.accounts-file", file("accounts", accounts));
        return new Identity(properties);
    }

    /** One of its own, told other things besides. */
    static Identity start(Map<String, Object> different) {
        var properties = properties();
        properties.putAll(different);
        return new Identity(properties);
    }

    private static Map<String, Object> properties() {
        var properties = new HashMap<String, Object>(PostgresDatabase.properties("identity"));
        properties.put("server.port", 0);
        properties.put("management.server.port", 0);
        properties.put("guongsang.public-url", PUBLIC_URL);
        properties.put("guongsang.identity.gateway-client-secret", GATEWAY_SECRET);
        // Logins are many here, and nobody guesses.
        properties.put("guongsang.identity.passwords.cost", 4);
        properties.put("guongsang.mail.from", "guong-sang@example.test");
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", MAILS.smtpPort());
        return properties;
    }

    /** Every mail that was sent, the first first. */
    static List<Mail> mails() {
        return MAILS.mails();
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port("local.server.port") + "/identity" + path);
    }

    URI operations(String path) {
        return URI.create("http://127.0.0.1:" + port("local.management.port") + path);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new AssertionError("Identity did not answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for identity", interrupted);
        }
    }

    /** The answer of the token endpoint. */
    public HttpResponse<String> token(String client, String secret, Map<String, String> form) {
        var basic =
                Base64.getEncoder()
                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(at("/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Form.encode(form))));
    }

    public HttpResponse<String> machineToken(String secret) {
        return token("k-noi", secret, Map.of("grant_type", "client_credentials"));
    }

    @Override
    public void close() {
        context.close();
    }

    private int port(String property) {
        return context.getEnvironment().getRequiredProperty(property, Integer.class);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("mails");
        } catch (IOException failure) {
            throw new AssertionError("No temporary folder", failure);
        }
    }

    private static Path file(String name, String content) {
        try {
            return Files.writeString(Files.createTempFile(name, ".json"), content);
        } catch (IOException failure) {
            throw new AssertionError("No temporary file", failure);
        }
    }
}
