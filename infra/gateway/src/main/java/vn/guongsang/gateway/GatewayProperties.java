package vn.guongsang.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this process is told from outside.
 *
 * @param publicUrl where browsers reach this gateway; kept without a slash at the end
 * @param upstream where each process behind the gateway listens, by its name
 * @param upstreamTimeout how long a caller waits for the answer of a process behind the gateway
 * @param requestsAtOnce how many may be under way; the heap has to hold them all
 */
@ConfigurationProperties("guongsang")
public record GatewayProperties(
        URI publicUrl,
        Identity identity,
        Map<String, URI> upstream,
        @DefaultValue("10s") Duration upstreamTimeout,
        @DefaultValue("200") int requestsAtOnce) {

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
     * The address of a process behind the gateway.
     *
     * @throws IllegalStateException if it was not given
     */
    public URI upstream(String name) {
        var address = upstream.get(name);
        if (address == null) {
            throw new IllegalStateException("Set guongsang.upstream." + name);
        }
        return address;
    }
}
