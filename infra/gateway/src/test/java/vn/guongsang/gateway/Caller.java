package vn.guongsang.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the door: a program with a token, or a browser with its cookies. */
final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private static final Pattern PARAMETER = Pattern.compile("[?&](state|nonce)=([^&]+)");

    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>();
    private Gateway gateway;

    private Caller(Gateway gateway) {
        this.gateway = gateway;
    }

    static Caller browser(Gateway gateway) {
        return new Caller(gateway);
    }

    static Caller program(Gateway gateway) {
        return new Caller(gateway).with("Authorization", "Bearer of-a-program");
    }

    /** A browser that went through sign-in at the provider. */
    static Caller signedIn(Gateway gateway) {
        var browser = browser(gateway);
        browser.signIn();
        return browser;
    }

    /** Goes through sign-in at the provider and returns the last answer. */
    HttpResponse<String> signIn() {
        var sent = get("/oauth2/authorization/guongsang");
        var asked = parameters(location(sent));
        gateway.provider().asked(asked.getOrDefault("nonce", ""));
        return get("/login/oauth2/code/guongsang?code=any&state=" + asked.get("state"));
    }

    Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    void turnTo(Gateway other) {
        gateway = other;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(gateway.at(path)));
    }

    HttpResponse<String> post(String path, BodyPublisher body) {
        return send(
                HttpRequest.newBuilder(gateway.at(path))
                        .header("Content-Type", "application/json")
                        .POST(body));
    }

    HttpResponse<String> post(String path) {
        return post(path, BodyPublishers.ofString("{}"));
    }

    /** As a single-page application sends it. */
    HttpResponse<String> postWithCsrfToken(String path) {
        return send(
                HttpRequest.newBuilder(gateway.at(path))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""))
                        .POST(BodyPublishers.ofString("{}")));
    }

    static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: " + response.body()));
    }

    static Map<String, Object> json(HttpResponse<String> response) {
        return JsonMapper.shared().readValue(response.body(), new TypeReference<>() {});
    }

    private static Map<String, String> parameters(String address) {
        return PARAMETER
                .matcher(URI.create(address).getRawQuery().replaceFirst("^", "?"))
                .results()
                .collect(
                        Collectors.toMap(
                                found -> found.group(1),
                                found ->
                                        URLDecoder.decode(found.group(2), StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response =
                    HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            synchronized (cookies) {
                response.headers().allValues("Set-Cookie").forEach(this::keep);
            }
            return response;
        } catch (IOException failure) {
            throw new AssertionError("The gateway did not answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for the gateway", interrupted);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
