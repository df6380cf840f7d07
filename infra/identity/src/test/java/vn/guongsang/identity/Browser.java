package vn.guongsang.identity;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser: keeps cookies, fills in the form, follows where it is sent. */
final class Browser {

    static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String CALLBACK = Identity.PUBLIC_URL + "/login/oauth2/code/guongsang";

    private final Map<String, String> cookies = new TreeMap<>();
    private Identity identity;
    private String language = "vi";

    Browser(Identity identity) {
        this.identity = identity;
    }

    Browser speaking(String wanted) {
        language = wanted;
        return this;
    }

    void turnTo(Identity other) {
        identity = other;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Starts a sign-in as the gateway does. */
    HttpResponse<String> authorize() {
        return authorize(Map.of("code_challenge", challenge(), "code_challenge_method", "S256"));
    }

    HttpResponse<String> authorize(Map<String, String> proof) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("response_type", "code");
        fields.put("client_id", "gateway");
        fields.put("scope", "openid");
        fields.put("state", "some-state");
        fields.put("redirect_uri", CALLBACK);
        fields.putAll(proof);
        return get(identity.at("/oauth2/authorize?" + Form.encode(fields)));
    }

    /** Fills in the form and comes back with where the browser is sent next. */
    HttpResponse<String> signIn(String username, String password) {
        var form = get(identity.at("/login"));
        return post(
                identity.at("/login"),
                Map.of("username", username, "password", password, "_csrf", csrf(form)));
    }

    /** The whole way from the gateway's redirect to the gateway's callback. */
    String code(String username, String password) {
        authorize();
        var back = signIn(username, password);
        return Form.query(location(get(URI.create(location(back))))).getOrDefault("code", "");
    }

    /** The code for somebody who is signed in here already. */
    String codeWithoutForm() {
        return Form.query(location(authorize())).getOrDefault("code", "");
    }

    HttpResponse<String> redeem(String code) {
        return identity.token(
                "gateway",
                Identity.GATEWAY_SECRET,
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", CALLBACK,
                        "code_verifier", VERIFIER));
    }

    HttpResponse<String> refresh(String refreshToken) {
        return identity.token(
                "gateway",
                Identity.GATEWAY_SECRET,
                Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    HttpResponse<String> post(URI address, Map<String, String> form) {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Form.encode(form))));
    }

    static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: " + response.body()));
    }

    static String csrf(HttpResponse<String> page) {
        var found = CSRF.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No form: " + page.body());
        }
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var jar =
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        request.header("Accept", "text/html").header("Accept-Language", language);
        if (!jar.isEmpty()) {
            request.header("Cookie", jar);
        }
        var response = identity.send(request);
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String challenge() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
