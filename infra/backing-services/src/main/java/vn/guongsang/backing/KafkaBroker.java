package vn.guongsang.backing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka broker on the loopback address that is its own controller. Clients log in with
 * SCRAM-SHA-512; whoever has no right has none. Data survives restarts.
 */
public final class KafkaBroker implements AutoCloseable {
    private static final String CLUSTER = "guongSangGuongSang0001";

    private final KafkaSettings settings;
    private final HomeLock lock;
    private final KafkaRaftServer server;

    private KafkaBroker(KafkaSettings settings, HomeLock lock, KafkaRaftServer server) {
        this.settings = settings;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Runs the broker as a process of its own until it is asked to stop.
     *
     * @param arguments the properties file with {@code home}, {@code client.port}, {@code
     *     controller.port} and {@code admin.password}
     */
    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "vn/guongsang/backing/broker-logback.xml");
        try {
            var broker = start(KafkaSettings.read(Path.of(arguments[0])));
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stops the broker"));
            System.out.println("Kafka is ready on " + broker.bootstrap());
        } catch (BackingServiceFailed e) {
            System.err.println(e.getMessage());
            // What did start would keep the process alive.
            Runtime.getRuntime().halt(1);
        }
    }

    /**
     * Starts the broker in this process and returns when it accepts clients.
     *
     * @param home holds the data; created where it is missing
     * @param adminPassword becomes the password of {@code admin} when the data is new
     * @throws BackingServiceFailed if it does not start
     */
    public static KafkaBroker start(
            Path home, int clientPort, int controllerPort, String adminPassword) {
        return start(
                new KafkaSettings(home, clientPort, clientPort, controllerPort, adminPassword));
    }

    private static KafkaBroker start(KafkaSettings settings) {
        try {
            settings.assertPortsAreFree();
            Files.createDirectories(settings.data());
            // Kafka's own lock comes too late: by then a second start has spoilt the metadata log
            // of the first.
            var lock = HomeLock.take(settings.home());
            try {
                return new KafkaBroker(settings, lock, serve(settings));
            } catch (Exception e) {
                lock.close();
                throw e;
            }
        } catch (Exception e) {
            throw new BackingServiceFailed(
                    "Kafka did not start on "
                            + settings.bootstrap()
                            + " ("
                            + e.getMessage()
                            + "). Free its two ports, stop what else runs on "
                            + settings.home()
                            + " and make that writable, then try again.",
                    e);
        }
    }

    private static KafkaRaftServer serve(KafkaSettings settings) throws Exception {
        format(settings);
        var config = KafkaConfig.fromProps(asProperties(settings), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    /** Leaves a directory alone that is formatted already. */
    private static void format(KafkaSettings settings) throws Exception {
        new Formatter()
                .setClusterId(CLUSTER)
                .setNodeId(KafkaSettings.NODE)
                .addDirectory(settings.data().toString())
                .setMetadataLogDirectory(settings.data().toString())
                .setControllerListenerName(KafkaSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setScramArguments(
                        List.of(
                                "SCRAM-SHA-512=[name=admin,password="
                                        + settings.adminPassword()
                                        + "]"))
                .setIgnoreFormatted(true)
                .setPrintStream(
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    private static Properties asProperties(KafkaSettings settings) {
        var properties = new Properties();
        properties.putAll(settings.properties());
        return properties;
    }

    /** Host and port for clients. */
    public String bootstrap() {
        return settings.bootstrap();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
