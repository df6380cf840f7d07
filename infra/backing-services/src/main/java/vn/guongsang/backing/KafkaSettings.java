package vn.guongsang.backing;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The settings of one broker that is its own controller, for clients on this machine.
 *
 * @param advertisedPort where clients are told to find it; another one than its own where something
 *     stands between
 */
record KafkaSettings(
        Path home, int clientPort, int advertisedPort, int controllerPort, String adminPassword) {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String CLIENT = "CLIENT";
    private static final String LOOPBACK = "127.0.0.1:";

    static KafkaSettings read(Path file) {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException e) {
            throw new BackingServiceFailed("The broker's settings cannot be read: " + e, e);
        }
        var clientPort = required(settings, "client.port");
        return new KafkaSettings(
                Path.of(required(settings, "home")),
                Integer.parseInt(clientPort),
                Integer.parseInt(settings.getProperty("advertised.port", clientPort)),
                Integer.parseInt(required(settings, "controller.port")),
                required(settings, "admin.password"));
    }

    private static String required(Properties file, String name) {
        var value = file.getProperty(name);
        if (value == null) {
            throw new BackingServiceFailed("The broker's properties file lacks " + name + ".");
        }
        return value;
    }

    /** Kafka itself reports a taken port at great length, and late. */
    void assertPortsAreFree() throws BindException {
        for (var port : new int[] {clientPort, controllerPort}) {
            if (!FreePorts.isFree(port)) {
                throw new BindException("port " + port + " is taken");
            }
        }
    }

    /** As it was named: Kafka splits paths at commas, which a relative one need not have. */
    Path data() {
        return home.resolve("data");
    }

    String bootstrap() {
        return LOOPBACK + clientPort;
    }

    Map<String, String> properties() {
        var all = new LinkedHashMap<>(listeners());
        all.putAll(security());
        all.putAll(KafkaLimits.properties());
        return all;
    }

    private Map<String, String> listeners() {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "controller.quorum.voters",
                NODE + "@" + LOOPBACK + controllerPort,
                "listeners",
                CLIENT + "://" + bootstrap() + "," + CONTROLLER + "://" + LOOPBACK + controllerPort,
                "advertised.listeners",
                CLIENT + "://" + LOOPBACK + advertisedPort,
                "controller.listener.names",
                CONTROLLER,
                "inter.broker.listener.name",
                CLIENT,
                "log.dirs",
                data().toString(),
                // After a kill the controller takes the broker back only when its old session is
                // over.
                "broker.session.timeout.ms",
                "3000",
                "broker.heartbeat.interval.ms",
                "500");
    }

    private Map<String, String> security() {
        var scram = new KafkaLogin(bootstrap(), KafkaLogin.ADMIN, adminPassword).jaas();
        var plain =
                scram.replace("scram.ScramLoginModule", "plain.PlainLoginModule")
                        .replace(";", " user_admin=\"" + adminPassword + "\";");
        return Map.ofEntries(
                Map.entry(
                        "listener.security.protocol.map",
                        CLIENT + ":SASL_PLAINTEXT," + CONTROLLER + ":SASL_PLAINTEXT"),
                Map.entry("sasl.enabled.mechanisms", "SCRAM-SHA-512,PLAIN"),
                Map.entry("sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512"),
                Map.entry("listener.name.client.sasl.enabled.mechanisms", "SCRAM-SHA-512"),
                Map.entry("listener.name.client.scram-sha-512.sasl.jaas.config", scram),
                // A controller cannot check SCRAM before its own metadata is there. Left open, any
                // local process could give itself every right.
                Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
                Map.entry("listener.name.controller.sasl.enabled.mechanisms", "PLAIN"),
                Map.entry("listener.name.controller.plain.sasl.jaas.config", plain),
                Map.entry(
                        "authorizer.class.name",
                        "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                Map.entry("super.users", "User:" + KafkaLogin.ADMIN),
                Map.entry("allow.everyone.if.no.acl.found", "false"));
    }
}
