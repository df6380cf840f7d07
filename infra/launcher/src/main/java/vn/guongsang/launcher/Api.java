package vn.guongsang.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** The public interface as a signed-in program sees it. */
final class Api implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_FAILURE = 300;
    private static final String NOT_LOADED =
            "The sample could not be loaded (%s answered %s): start again, with --fresh if it stays so.";

    private final HttpClient http;
    private final URI gateway;
    private final String token;

    private Api(HttpClient http, URI gateway, String token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    static Api signIn(URI gateway, Client client) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var pair = client.clientId() + ":" + client.clientSecret();
        var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        var request =
                request(gateway, "/identity/oauth2/token")
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        var answer = JsonMapper.shared().readTree(send(http, request));
        return new Api(http, gateway, answer.get("access_token").asString());
    }

    void post(String path, String idempotencyKey, Object body) {
        var json = JsonMapper.shared().writeValueAsString(body);
        var request =
                request(gateway, path)
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", idempotencyKey)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build();
        send(http, request);
    }

    private static HttpRequest.Builder request(URI gateway, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Language", "en");
    }

    private static String send(HttpClient http, HttpRequest request) {
        var what = request.method() + " " + request.uri().getPath();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= FIRST_FAILURE) {
                throw new CannotStart(
                        NOT_LOADED.formatted(what, answer.statusCode() + " " + answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new CannotStart(NOT_LOADED.formatted(what, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
