package vn.guongsang.gateway;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.guongsang.testkit.PostgresDatabase;

/** The gateway as it runs, on a free port and a real database. */
final class Gateway implements AutoCloseable {

    static final String PUBLIC_URL = "http://guongsang.test:8080";

    private static @Nullable Gateway shared;

    private final ConfigurableApplicationContext context;
    private final Upstream upstream;
    private final SmallProvider provider;

    private Gateway(Upstream upstream, SmallProvider provider, Map<String, Object> properties) {
        this.upstream = upstream;
        this.provider = provider;
        this.context =
                new SpringApplicationBuilder(GatewayApplication.class).properties(properties).run();
    }

    /** One for all tests that change nothing of it. */
    static synchronized Gateway shared() {
        var running = shared;
        if (running == null) {
            var upstream = Upstream.start();
            var provider = SmallProvider.behind(upstream, PUBLIC_URL + "/identity");
            running = start(upstream, provider, Map.of());
            shared = running;
        }
        return running;
    }

    /** Another one on the same database and before the same upstream. */
    Gateway again(Map<String, Object> different) {
        return start(upstream, provider, different);
    }

    private static Gateway start(
            Upstream upstream, SmallProvider provider, Map<String, Object> different) {
        var properties = new HashMap<String, Object>(PostgresDatabase.properties("gateway"));
        properties.put("server.port", 0);
        properties.put("management.server.port", 0);
        properties.put("guongsang.public-url", PUBLIC_URL);
        properties.put("guongsang.identity.gateway-client-secret", "secret-of-the-gateway");
        for (var name :
                new String[] {
                    "identity", "nomination", "review", "award", "notification", "reporting"
                }) {
            properties.put("guongsang.upstream." + name, upstream.address().toString());
        }
        properties.putAll(different);
        return new Gateway(upstream, provider, properties);
    }

    Upstream upstream() {
        return upstream;
    }

    SmallProvider provider() {
        return provider;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    int port() {
        return port("local.server.port");
    }

    URI operations(String path) {
        return URI.create("http://127.0.0.1:" + port("local.management.port") + path);
    }

    @Override
    public void close() {
        context.close();
    }

    private int port(String property) {
        return context.getEnvironment().getRequiredProperty(property, Integer.class);
    }
}
