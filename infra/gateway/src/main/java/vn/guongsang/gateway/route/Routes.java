package vn.guongsang.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.filter.TokenRelayFilterFunctions.tokenRelay;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.guongsang.gateway.GatewayProperties;

/**
 * The declared routes. A service gets the token of the session, or the caller's own, and no cookie;
 * the provider gets its own cookie and no token. Paths go on unchanged.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> services(GatewayProperties properties) {
        var all = provider(properties).and(PublicPages.route(properties));
        for (var service : Service.values()) {
            var address = properties.upstream(service.upstream());
            for (var path : service.paths()) {
                all =
                        all.and(
                                route(service.upstream())
                                        .route(path(path), http())
                                        .before(uri(address))
                                        .before(Cookies::none)
                                        .filter(tokenRelay())
                                        .after(OwnHeaders::without)
                                        .build());
            }
        }
        return all;
    }

    private static RouterFunction<ServerResponse> provider(GatewayProperties properties) {
        return route("identity")
                .route(path("/identity/**"), http())
                .before(uri(properties.upstream("identity")))
                .before(Cookies::ofProvider)
                .build();
    }
}
