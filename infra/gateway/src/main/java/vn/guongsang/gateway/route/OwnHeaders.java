package vn.guongsang.gateway.route;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Services keep no state in browsers, and what they are made of is nobody's business. */
final class OwnHeaders {

    private OwnHeaders() {}

    static ServerResponse without(ServerRequest request, ServerResponse response) {
        response.headers().remove(HttpHeaders.SET_COOKIE);
        response.headers().remove(HttpHeaders.SERVER);
        return response;
    }
}
