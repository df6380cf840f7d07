package vn.guongsang.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The gateway, through which programs sign in. */
final class Door implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FRESH = Duration.ofMinutes(3);
    private static final int OK = 200;
    private static final String NOT_LOADED =
            "The sample could not be loaded (%s answered %s): start again, with --fresh if it stays"
                    + " so.";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, SignedIn> signedIn = new ConcurrentHashMap<>();
    private final URI gateway;

    Door(URI gateway) {
        this.gateway = gateway;
    }

    private record SignedIn(Api api, Instant at) {
        boolean isFresh() {
            return at.plus(FRESH).isAfter(Instant.now());
        }
    }

    /** Signs in unless that was done a moment ago. */
    Api as(Client client) {
        return signedIn.compute(
                        client.clientId(),
                        (_, known) -> known != null && known.isFresh() ? known : signIn(client))
                .api();
    }

    private SignedIn signIn(Client client) {
        var pair = client.clientId() + ":" + client.clientSecret();
        var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        var request =
                request("/identity/oauth2/token")
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        var answer = send(request);
        if (answer.statusCode() != OK) {
            throw notLoaded("the sign-in of " + client.clientId(), answer.body());
        }
        var token = JsonMapper.shared().readTree(answer.body()).get("access_token");
        return new SignedIn(new Api(this, token.asString()), Instant.now());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Language", "en");
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            var what = request.method() + " " + request.uri().getPath();
            throw notLoaded(what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    static CannotStart notLoaded(String what, String answer) {
        return new CannotStart(NOT_LOADED.formatted(what, answer));
    }

    static CannotStart notLoaded(String what, IOException e) {
        return new CannotStart(NOT_LOADED.formatted(what, e), e);
    }

    @Override
    public void close() {
        http.close();
    }
}
