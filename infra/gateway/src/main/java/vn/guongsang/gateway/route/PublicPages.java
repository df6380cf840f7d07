package vn.guongsang.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.guongsang.gateway.GatewayProperties;

/**
 * What the public reads, and the one thing that it may send. Nobody is known here: neither cookie
 * nor token goes on, so that everybody gets the same page and it may be cached for all.
 */
final class PublicPages {

    private static final RequestPredicate READING =
            methods(HttpMethod.GET, HttpMethod.HEAD)
                    .and(
                            path("/bang-vang")
                                    .or(path("/bang-vang/**"))
                                    .or(path("/api/v1/public/**")));
    private static final RequestPredicate REPORTING =
            methods(HttpMethod.POST).and(path("/bang-vang/{site}/{slug}/bao-loi"));

    private PublicPages() {}

    static RouterFunction<ServerResponse> route(GatewayProperties properties) {
        return GatewayRouterFunctions.route("public")
                .route(READING.or(REPORTING), http())
                .filter(new Processes(properties.upstream("notification")))
                .before(Cookies::none)
                .before(PublicPages::anonymous)
                .after(OwnHeaders::without)
                .build();
    }

    private static ServerRequest anonymous(ServerRequest request) {
        return ServerRequest.from(request)
                .headers(headers -> headers.remove(HttpHeaders.AUTHORIZATION))
                .build();
    }
}
