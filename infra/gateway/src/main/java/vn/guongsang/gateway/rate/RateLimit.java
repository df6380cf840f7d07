package vn.guongsang.gateway.rate;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.guongsang.gateway.GatewayProperties;
import vn.guongsang.problems.RequestRefused;

/**
 * Lets nobody ask so often that others wait: neither one account, such as a program in a loop, nor
 * all programs of one unit. What is left is announced with every answer (IETF draft "RateLimit
 * header fields for HTTP"). Each gateway counts for itself, so two let pass twice as much.
 */
@Component
public final class RateLimit implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final Askers askers;
    private final Allowances accounts;
    private final Allowances units;
    private final Allowances addresses;

    RateLimit(Askers askers, GatewayProperties properties) {
        var limit = properties.rateLimit();
        this.askers = askers;
        this.accounts = Allowances.of("account", limit.account(), limit.window());
        this.units = Allowances.of("unit", limit.unit(), limit.window());
        this.addresses = Allowances.of("address", limit.address(), limit.window());
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        var taken = take(request);
        for (var one : taken.values()) {
            if (!one.isConsumed()) {
                throw refusal(taken, one);
            }
        }
        var response = next.handle(request);
        announce(taken, response.headers()::set);
        askers.answered(request, response.statusCode());
        return response;
    }

    private Map<Allowances, ConsumptionProbe> take(ServerRequest request) {
        var taken = new LinkedHashMap<Allowances, ConsumptionProbe>();
        var asker = askers.of(request).orElse(null);
        if (asker == null) {
            taken.put(addresses, addresses.take(request.servletRequest().getRemoteAddr()));
            return taken;
        }
        taken.put(accounts, accounts.take(asker.account()));
        if (asker.unit() != null) {
            taken.put(units, units.take(asker.unit()));
        }
        return taken;
    }

    private static RequestRefused refusal(
            Map<Allowances, ConsumptionProbe> taken, ConsumptionProbe spent) {
        var wait = Duration.ofSeconds(Allowances.seconds(spent.getNanosToWaitForRefill()));
        var refusal =
                new RequestRefused(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests")
                        .retryAfter(wait);
        announce(taken, refusal::header);
        return refusal;
    }

    private static void announce(
            Map<Allowances, ConsumptionProbe> taken, BiConsumer<String, String> header) {
        List<String> policies = new ArrayList<>();
        List<String> left = new ArrayList<>();
        taken.forEach(
                (allowances, probe) -> {
                    policies.add(allowances.policy());
                    left.add(allowances.left(probe));
                });
        header.accept("RateLimit-Policy", String.join(", ", policies));
        header.accept("RateLimit", String.join(", ", left));
    }
}
