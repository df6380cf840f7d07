package vn.guongsang.systemtests.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens by client credentials, fetched through the gateway and kept while they are good.
 */
public final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Api api;
    private final Map<String, Token> held = new ConcurrentHashMap<>();

    public Tokens(Api api) {
        this.api = api;
    }

    /**
     * A token that is good for a while.
     *
     * @throws IOException when identity did not give one
     */
    String of(SampleClient client) throws IOException {
        var token = held.get(client.clientId());
        if (token == null || token.until.isBefore(Instant.now().plus(MARGIN))) {
            token = fetch(client);
            held.put(client.clientId(), token);
        }
        return token.value;
    }

    /** Forgets a token that was refused. */
    void drop(SampleClient client) {
        held.remove(client.clientId());
    }

    private Token fetch(SampleClient client) throws IOException {
        var secret = client.clientId() + ":" + client.clientSecret();
        var reply =
                api.send(
                        new Request(
                                "POST",
                                "/identity/oauth2/token",
                                "grant_type=client_credentials",
                                Map.of(
                                        "Content-Type",
                                        "application/x-www-form-urlencoded",
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(secret.getBytes(UTF_8)))));
        if (reply.status() != 200) {
            throw new IOException(
                    "no token for " + client.clientId() + ": answer " + reply.status());
        }
        var json = reply.json();
        return new Token(
                json.path("access_token").stringValue(),
                Instant.now().plusSeconds(json.path("expires_in").longValue()));
    }

    private record Token(String value, Instant until) {}
}
