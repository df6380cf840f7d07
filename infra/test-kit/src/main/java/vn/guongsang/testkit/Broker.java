package vn.guongsang.testkit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.guongsang.backing.FileTree;
import vn.guongsang.backing.FreePorts;
import vn.guongsang.backing.KafkaBroker;
import vn.guongsang.backing.KafkaLogin;
import vn.guongsang.backing.Topics;
import vn.guongsang.contracts.Topic;

/**
 * A real Kafka broker with all topics, principals and rights, started when it is first asked for,
 * shared by all tests of the JVM and removed at its end.
 */
public final class Broker implements BeforeAllCallback {
    private static @Nullable KafkaBroker broker;

    /** Starts the broker before the first test, when it is used as an extension. */
    @Override
    public void beforeAll(ExtensionContext context) {
        broker();
    }

    /** Who may do everything. */
    public static KafkaLogin admin() {
        return login(KafkaLogin.ADMIN);
    }

    /** A service's own principal, with just its rights. */
    public static KafkaLogin login(Topic.Service service) {
        return login(service.principal());
    }

    /** What a process is given about the broker, by the names that the launcher uses. */
    public static Map<String, String> properties(String service) {
        var login = login(Topic.Service.valueOf(service.toUpperCase(Locale.ROOT)));
        return Map.of(
                "spring.kafka.bootstrap-servers",
                login.bootstrap(),
                "spring.kafka.security.protocol",
                "SASL_PLAINTEXT",
                "spring.kafka.properties.sasl.mechanism",
                "SCRAM-SHA-512",
                "spring.kafka.properties.sasl.jaas.config",
                login.jaas());
    }

    private static synchronized KafkaBroker broker() {
        var running = broker;
        if (running == null) {
            var home = ServerHome.of("kafka");
            var ports = FreePorts.take(2);
            var started =
                    KafkaBroker.start(
                            home, ports.getFirst(), ports.getLast(), password(KafkaLogin.ADMIN));
            AtTheEnd.last(
                    () -> {
                        started.close();
                        FileTree.delete(home);
                    });
            Topics.provision(
                    started.bootstrap(),
                    password(KafkaLogin.ADMIN),
                    Arrays.stream(Topic.Service.values())
                            .collect(
                                    Collectors.toMap(
                                            service -> service,
                                            service -> password(service.principal()))));
            broker = started;
            running = started;
        }
        return running;
    }

    private static KafkaLogin login(String principal) {
        return new KafkaLogin(broker().bootstrap(), principal, password(principal));
    }

    private static String password(String principal) {
        return "password-of-" + principal;
    }
}
