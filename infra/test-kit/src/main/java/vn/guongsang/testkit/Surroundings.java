package vn.guongsang.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that a service needs around it, real and its own: a database, a broker, and keys for tokens.
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void surroundings(DynamicPropertyRegistry registry) {
 *     Surroundings.of("review").forEach((name, value) -> registry.add(name, () -> value));
 * }
 * }</pre>
 */
public final class Surroundings {

    /** What whoever runs a server under test shows on its management port. */
    public static final String MANAGEMENT_SECRET = "secret-of-the-server-under-test";

    private Surroundings() {}

    /** What the service's process is given, by the names that the launcher uses. */
    public static Map<String, String> of(String service) {
        var properties = new LinkedHashMap<>(PostgresDatabase.properties(service));
        properties.putAll(Broker.properties(service));
        properties.putAll(TestTokens.properties());
        properties.put("guongsang.management.secret", MANAGEMENT_SECRET);
        properties.put("guongsang.audit.key", "key-of-the-audit-of-" + service);
        // One running service for all tests, this of its description among them.
        properties.put("springdoc.api-docs.enabled", "true");
        return properties;
    }
}
