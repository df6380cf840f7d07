package vn.guongsang.backing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The settings of one broker that is its own controller, small enough for a heap of 256 MB. */
record KafkaSettings(Path home, int clientPort, int controllerPort, String adminPassword) {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String CLIENT = "CLIENT";
    private static final String LOOPBACK = "127.0.0.1:";

    static KafkaSettings read(Properties file) {
        return new KafkaSettings(
                Path.of(required(file, "home")),
                Integer.parseInt(required(file, "client.port")),
                Integer.parseInt(required(file, "controller.port")),
                required(file, "admin.password"));
    }

    private static String required(Properties file, String name) {
        var value = file.getProperty(name);
        if (value == null) {
            throw new BackingServiceFailed("The broker's properties file lacks " + name + ".");
        }
        return value;
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
        all.putAll(topics());
        all.putAll(groups());
        all.putAll(size());
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
                CLIENT + "://" + bootstrap(),
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

    private static Map<String, String> topics() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "6",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "2",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> groups() {
        return Map.of(
                "group.initial.rebalance.delay.ms", "0",
                // A consumer that was killed gives its partitions back after ten seconds, not 45.
                "group.consumer.min.session.timeout.ms", "10000",
                "group.consumer.session.timeout.ms", "10000",
                "group.consumer.min.heartbeat.interval.ms", "1000",
                "group.consumer.heartbeat.interval.ms", "1000",
                // Facts stay for ever, and so does how far they were read: five years.
                "offsets.retention.minutes", "2628000");
    }

    private static Map<String, String> size() {
        return Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "num.recovery.threads.per.data.dir", "2",
                "log.cleaner.dedupe.buffer.size", "16777216",
                "log.segment.bytes", "67108864",
                "log.index.size.max.bytes", "1048576");
    }
}
