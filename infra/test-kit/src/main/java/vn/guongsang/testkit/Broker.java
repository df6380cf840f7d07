package vn.guongsang.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.guongsang.backing.FileTree;
import vn.guongsang.backing.FreePorts;
import vn.guongsang.backing.KafkaBroker;
import vn.guongsang.backing.KafkaLogin;
import vn.guongsang.backing.Topics;
import vn.guongsang.contracts.AuditHeads;
import vn.guongsang.contracts.Topic;

/**
 * A real Kafka broker with all topics, principals and rights, started when it is first asked for,
 * shared by all tests of the JVM and removed at its end.
 */
public final class Broker implements BeforeAllCallback {
    private static @Nullable KafkaBroker broker;
    private static @Nullable Installed installed;

    /** Where the broker is, whichever process of it runs. */
    private record Installed(Path home, List<Integer> ports) {
        KafkaBroker start() {
            return KafkaBroker.start(
                    home, ports.getFirst(), ports.getLast(), password(KafkaLogin.ADMIN));
        }
    }

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
        var known = Topic.Service.valueOf(service.toUpperCase(Locale.ROOT));
        var login = login(known);
        return Map.of(
                "spring.kafka.bootstrap-servers",
                login.bootstrap(),
                "spring.kafka.security.protocol",
                "SASL_PLAINTEXT",
                "spring.kafka.properties.sasl.mechanism",
                "SCRAM-SHA-512",
                "spring.kafka.properties.sasl.jaas.config",
                login.jaas(),
                "guongsang.audit.heads-login",
                login(AuditHeads.principal(known)).jaas());
    }

    /**
     * Stops the broker and starts it again, as if the power had been cut: it does not find that it
     * was stopped in order, and so looks at what is on the disk.
     *
     * @param meanwhile what happens to its data directory
     */
    public static synchronized void restart(Consumer<Path> meanwhile) {
        broker().close();
        var place = Objects.requireNonNull(installed);
        var data = place.home().resolve("data");
        try {
            Files.deleteIfExists(data.resolve(".kafka_cleanshutdown"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        meanwhile.accept(data);
        broker = place.start();
    }

    /** Creates what is missing of topics, principals and rights. */
    public static void provision() {
        provision(broker());
    }

    private static void provision(KafkaBroker running) {
        Topics.provision(running.bootstrap(), password(KafkaLogin.ADMIN), Broker::password);
    }

    /** Where the broker keeps its data. */
    public static synchronized Path data() {
        broker();
        return Objects.requireNonNull(installed).home().resolve("data");
    }

    private static synchronized KafkaBroker broker() {
        var running = broker;
        if (running == null) {
            var home = ServerHome.of("kafka");
            var place = new Installed(home, FreePorts.take(2));
            var started = place.start();
            AtTheEnd.last(
                    () -> {
                        Objects.requireNonNullElse(broker, started).close();
                        FileTree.delete(home);
                    });
            provision(started);
            broker = started;
            installed = place;
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
