package vn.guongsang.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.prefixPath;
import static org.springframework.cloud.gateway.server.mvc.filter.TokenRelayFilterFunctions.tokenRelay;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.guongsang.gateway.GatewayProperties;
import vn.guongsang.gateway.rate.RateLimit;

/**
 * The declared routes. A service gets the token of the session, or the caller's own, and no cookie;
 * the provider's pages get its own cookie and no token. Paths go on unchanged, but for the
 * provider's API, which it has in its own folder.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

    /** What of the provider is no page: its API has paths like any other, and one is ours alone. */
    private static final RequestPredicate OWN =
            path("/identity/api/**").or(path("/identity/gateway/**"));

    @Bean
    RouterFunction<ServerResponse> services(GatewayProperties properties, RateLimit limit) {
        var all = provider(properties).and(PublicPages.route(properties));
        for (var service : Service.values()) {
            var processes = new Processes(properties.upstream(service.upstream()));
            for (var path : service.paths()) {
                all =
                        all.and(
                                route(service.upstream())
                                        .route(path(path), http())
                                        .filter(limit)
                                        .filter(processes)
                                        .before(within(service.folder()))
                                        .before(Cookies::none)
                                        .filter(tokenRelay())
                                        .after(OwnHeaders::without)
                                        .build());
            }
        }
        return all;
    }

    private static Function<ServerRequest, ServerRequest> within(String folder) {
        return folder.isEmpty() ? Function.identity() : prefixPath(folder);
    }

    private static RouterFunction<ServerResponse> provider(GatewayProperties properties) {
        return route("identity")
                .route(path("/identity/**").and(OWN.negate()), http())
                .filter(new Processes(properties.upstream("identity")))
                .before(Cookies::ofProvider)
                .build();
    }
}
