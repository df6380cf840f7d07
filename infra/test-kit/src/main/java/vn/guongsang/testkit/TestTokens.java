package vn.guongsang.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens as identity issues them, signed with a key of this JVM that a small server shows to
 * the services under test. A Spring test takes {@link #properties} from it.
 */
public final class TestTokens {
    private static final String ISSUER = "http://127.0.0.1/identity";
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static @Nullable TestTokens tokens;

    private final Deque<QuickKey> known = new ConcurrentLinkedDeque<>();
    private final String keys;

    private TestTokens(QuickKey key) throws IOException {
        known.push(key);
        this.keys = serve();
    }

    /** From now on tokens are signed with another key; those of the old ones stay good. */
    public static void replaceKey() {
        tokens().known.push(QuickKey.generate());
    }

    /** What a process is given about identity, by the names that the launcher uses. */
    public static Map<String, String> properties() {
        return Map.of(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                ISSUER,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                tokens().keys);
    }

    /** A token for the services; what is not known of the caller is left out, as identity does. */
    public static String of(
            UUID centre, @Nullable UUID unit, @Nullable UUID person, String... roles) {
        var claims = claims().claim("centre", centre.toString()).claim("roles", List.of(roles));
        if (unit != null) {
            claims.claim("unit", unit.toString());
        }
        if (person != null) {
            claims.claim("person", person.toString());
        }
        return signed(claims);
    }

    /** The claims that every good token has, to make a bad one of them. */
    public static JwtClaimsSet.Builder claims() {
        var now = Instant.now();
        return JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject("test-" + UUID.randomUUID())
                .audience(List.of("guongsang-api"))
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME));
    }

    public static String signed(JwtClaimsSet.Builder claims) {
        var content = new LinkedHashMap<>(claims.build().getClaims());
        content.replaceAll((_, value) -> value instanceof Instant at ? at.getEpochSecond() : value);
        var key = tokens().known.getFirst();
        var header = Map.of("alg", "RS256", "kid", key.publicKey().getKeyID());
        var text = encoded(header) + "." + encoded(content);
        return text + "." + Base64URL.encode(key.sign(text.getBytes(US_ASCII)));
    }

    private static Base64URL encoded(Map<String, ?> part) {
        return Base64URL.encode(JsonMapper.shared().writeValueAsBytes(part));
    }

    private static synchronized TestTokens tokens() {
        var known = tokens;
        if (known == null) {
            known = begin();
            tokens = known;
        }
        return known;
    }

    private static TestTokens begin() {
        try {
            return new TestTokens(QuickKey.generate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String keySet() {
        return new JWKSet(known.stream().<JWK>map(QuickKey::publicKey).toList()).toString();
    }

    /** Serves for as long as the JVM runs. */
    private String serve() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/jwks",
                exchange -> {
                    try (exchange) {
                        var body = keySet().getBytes(UTF_8);
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
    }
}
