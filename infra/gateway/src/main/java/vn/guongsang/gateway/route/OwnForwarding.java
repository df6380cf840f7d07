package vn.guongsang.gateway.route;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import vn.guongsang.gateway.GatewayProperties;

/**
 * Replaces what a caller says about where it comes from and who it is by what the gateway knows:
 * nothing behind the gateway can be misled by a header.
 */
@Component
class OwnForwarding implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> CLAIMS = Set.of("forwarded", "x-real-ip", "via");
    private static final Set<String> PREFIXES = Set.of("x-forwarded-", "x-user-");

    private final String scheme;
    private final String authority;
    private final String port;

    OwnForwarding(GatewayProperties properties) {
        var url = properties.publicUrl();
        this.scheme = url.getScheme();
        this.authority = url.getAuthority();
        var standard = properties.isSecure() ? 443 : 80;
        this.port = Integer.toString(url.getPort() < 0 ? standard : url.getPort());
    }

    @Override
    public HttpHeaders apply(HttpHeaders claimed, ServerRequest request) {
        var own = new HttpHeaders();
        claimed.forEach(
                (name, values) -> {
                    if (!isClaim(name.toLowerCase(Locale.ROOT))) {
                        own.addAll(name, values);
                    }
                });
        own.set("X-Forwarded-Proto", scheme);
        own.set("X-Forwarded-Host", authority);
        own.set("X-Forwarded-Port", port);
        own.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        return own;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static boolean isClaim(String name) {
        return CLAIMS.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }
}
