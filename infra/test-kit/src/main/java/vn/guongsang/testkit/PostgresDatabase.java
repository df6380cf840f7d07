package vn.guongsang.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.guongsang.backing.Databases;
import vn.guongsang.backing.FreePorts;
import vn.guongsang.backing.PostgresServer;

/**
 * A real PostgreSQL with all databases and roles, started when it is first asked for, shared by all
 * tests of the JVM and removed at its end. A Spring test takes its settings from it:
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void servers(DynamicPropertyRegistry registry) {
 *     PostgresDatabase.properties("review").forEach((name, value) -> registry.add(name, () -> value));
 * }
 * }</pre>
 */
public final class PostgresDatabase implements BeforeAllCallback {
    private static @Nullable PostgresServer server;

    /** Starts the server before the first test, when it is used as an extension. */
    @Override
    public void beforeAll(ExtensionContext context) {
        server();
    }

    /** The server, for faults: whoever kills it starts none anew for the tests after it. */
    public static synchronized PostgresServer server() {
        var running = server;
        if (running == null) {
            var started =
                    PostgresServer.start(ServerHome.of("postgres"), FreePorts.one(), "superuser");
            AtTheEnd.first(() -> LastClients.awaitLeaving(started));
            AtTheEnd.last(started::discard);
            Databases.provision(
                    started,
                    Databases.roles().stream()
                            .collect(Collectors.toMap(role -> role, PostgresDatabase::password)));
            server = started;
            running = started;
        }
        return running;
    }

    /** What a process is given about its database, by the names that the launcher uses. */
    public static Map<String, String> properties(String service) {
        var owner = service + "_owner";
        var app = service + "_app";
        var relay = service + "_relay";
        var properties = new LinkedHashMap<String, String>();
        properties.put("spring.datasource.url", server().jdbcUrl(service));
        properties.put("spring.datasource.username", app);
        properties.put("spring.datasource.password", password(app));
        properties.put("spring.flyway.user", owner);
        properties.put("spring.flyway.password", password(owner));
        if (Databases.roles().contains(relay)) {
            properties.put("guongsang.relay.username", relay);
            properties.put("guongsang.relay.password", password(relay));
        }
        return properties;
    }

    /**
     * A new connection of a role.
     *
     * @param role {@code X_owner}, {@code X_app} or {@code X_relay}, for a database X
     */
    public static Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(server().jdbcUrl(database), role, password(role));
    }

    private static String password(String role) {
        return "password-of-" + role;
    }
}
