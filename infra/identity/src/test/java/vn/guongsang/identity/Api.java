package vn.guongsang.identity;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.identity.account.Mandate;
import vn.guongsang.identity.account.Role;
import vn.guongsang.identity.token.OwnTokens;

/** Somebody, or a program, that calls the API with a token. */
public final class Api {

    private final Identity identity;
    private final String token;

    private Api(Identity identity, String token) {
        this.identity = identity;
        this.token = token;
    }

    /** A program of that centre in these roles. */
    static Api of(Identity identity, String centre, Role... roles) {
        var mandate = new Mandate(UUID.fromString(centre), null, null, List.of(roles));
        return new Api(identity, identity.part(OwnTokens.class).inTheNameOf("program", mandate));
    }

    /** Whoever has that token. */
    static Api with(Identity identity, String token) {
        return new Api(identity, token);
    }

    HttpResponse<String> get(String path) {
        return identity.send(request(path));
    }

    HttpResponse<String> post(String path, String body) {
        return identity.send(json(path).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postForPage(String path, String body) {
        return identity.send(
                json(path).header("Accept", "text/html").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String seen, String body) {
        return identity.send(
                json(path).header("If-Match", seen).PUT(BodyPublishers.ofString(body)));
    }

    /** A new account of one unit's clerk; its id. */
    String account(String username, String email) {
        var made =
                post(
                        "/accounts",
                        """
                        {"username": "%s", "name": "Lê Thị Điểm", "email": %s,
                         "roles": [{"role": "UNIT_REPORTER", "from": "2026-01-01"}]}
                        """
                                .formatted(username, email));
        return tree(made).get("id").asString();
    }

    static JsonNode tree(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(identity.at("/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }
}
