package vn.guongsang.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this process is told from outside.
 *
 * @param publicUrl where browsers reach this gateway; kept without a slash at the end
 * @param upstream where the processes of each service behind the gateway listen, by its name
 * @param upstreamTimeout how long a caller waits for the answer of a process behind the gateway
 * @param requestsAtOnce how many may be under way; the heap has to hold them all
 */
@ConfigurationProperties("guongsang")
public record GatewayProperties(
        URI publicUrl,
        Identity identity,
        Map<String, List<URI>> upstream,
        @DefaultValue("10s") Duration upstreamTimeout,
        @DefaultValue("200") int requestsAtOnce,
        @DefaultValue RateLimit rateLimit) {

    /**
     * How often may be asked through one gateway.
     *
     * @param account requests of one account in a window
     * @param unit requests of all accounts of one unit together in a window
     * @param address requests from one address whose token no service has judged yet
     */
    public record RateLimit(
            @DefaultValue("600") int account,
            @DefaultValue("3000") int unit,
            @DefaultValue("3000") int address,
            @DefaultValue("1m") Duration window) {}

    /**
     * What the gateway shares with the provider.
     *
     * @param gatewayClientSecret the gateway's own secret
     */
    public record Identity(String gatewayClientSecret) {}

    public GatewayProperties {
        publicUrl = URI.create(publicUrl.toString().replaceAll("/+$", ""));
        upstream = Map.copyOf(upstream);
    }

    /** Whether browsers come over TLS, so that cookies may insist on it. */
    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    /**
     * The addresses of a service behind the gateway, one for each of its processes.
     *
     * @throws IllegalStateException if none was given
     */
    public List<URI> upstream(String name) {
        var addresses = upstream.getOrDefault(name, List.of());
        if (addresses.isEmpty()) {
            throw new IllegalStateException("Set guongsang.upstream." + name);
        }
        return addresses;
    }
}
