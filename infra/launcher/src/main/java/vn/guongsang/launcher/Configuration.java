package vn.guongsang.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.backing.KafkaLogin;
import vn.guongsang.backing.MailSink;
import vn.guongsang.contracts.AuditHeads;
import vn.guongsang.contracts.Topic;

/**
 * What each process is told, in a file that only its owner may read.
 *
 * @param clockOffset how far the domain clock is ahead
 * @param mail where mails are handed in
 * @param profiles of the programs: with {@code sample} their domain clock can be set, with {@code
 *     faults} they can be made to fail
 */
record Configuration(
        Home home,
        Secrets secrets,
        Ports ports,
        int publicPort,
        URI publicUrl,
        Duration clockOffset,
        MailServer mail,
        List<String> profiles) {

    /**
     * @throws CannotStart if the public port is taken
     */
    static Configuration of(Options options, Home home, Secrets secrets) {
        var ports = new Ports(home.run().resolve("ports.properties"));
        var publicPort = options.port() == 0 ? ports.of("gateway") : options.port();
        Preflight.assertFree(publicPort);
        var url = options.publicUrl();
        var at = options.at();
        var mail = options.smtp();
        return new Configuration(
                home,
                secrets,
                ports,
                publicPort,
                url == null ? URI.create("http://127.0.0.1:" + publicPort) : url,
                at == null ? Duration.ZERO : Duration.between(Instant.now(), at),
                mail == null ? new MailServer("127.0.0.1", ports.of("mail.smtp")) : mail,
                options.profiles());
    }

    /** Where the gateway listens; people may know it under another address. */
    URI gatewayUrl() {
        return URI.create("http://127.0.0.1:" + publicPort);
    }

    /** By the domain clock. */
    Instant now() {
        return Instant.now().plus(clockOffset);
    }

    /** The management ports of all services. */
    List<Integer> servicePorts() {
        return Arrays.stream(Topic.Service.values())
                .map(service -> managementPort(service.principal()))
                .toList();
    }

    int port(String name) {
        return ports.of(name);
    }

    int managementPort(String name) {
        return ports.of(name + ".management");
    }

    KafkaLogin kafkaLogin(String principal) {
        return new KafkaLogin("127.0.0.1:" + port("kafka"), principal, secrets.kafka(principal));
    }

    MailSink startMailSink() {
        return MailSink.start(home.mail(), port("mail.smtp"), port("mail.http"));
    }

    Path kafka() {
        return write(
                "kafka",
                Map.of(
                        "home", home.run().relativize(home.kafka()).toString(),
                        "client.port", Integer.toString(port("kafka")),
                        "controller.port", Integer.toString(port("kafka.controller")),
                        "admin.password", secrets.kafka(KafkaLogin.ADMIN)));
    }

    Path service(Topic.Service service) {
        var name = service.principal();
        var login = kafkaLogin(name);
        var settings = web(name, port(name));
        settings.putAll(database(name));
        settings.put("guongsang.relay.username", name + "_relay");
        settings.put("guongsang.relay.password", secrets.database(name + "_relay"));
        settings.put("guongsang.audit.key", secrets.audit(name));
        settings.put(
                "guongsang.audit.heads-login", kafkaLogin(AuditHeads.principal(service)).jaas());
        settings.put("guongsang.management.secret", secrets.management());
        settings.put("guongsang.clock.offset", clockOffset.toString());
        settings.put("spring.kafka.bootstrap-servers", login.bootstrap());
        settings.put("spring.kafka.security.protocol", "SASL_PLAINTEXT");
        settings.put("spring.kafka.properties.sasl.mechanism", "SCRAM-SHA-512");
        settings.put("spring.kafka.properties.sasl.jaas.config", login.jaas());
        var jwt = "spring.security.oauth2.resourceserver.jwt.";
        settings.put(jwt + "issuer-uri", publicUrl + "/identity");
        settings.put(jwt + "jwk-set-uri", upstream("identity") + "/identity/oauth2/jwks");
        if (service == Topic.Service.NOTIFICATION) {
            settings.putAll(outgoingMail());
        }
        return write(name, settings);
    }

    Path identity() {
        var settings = web("identity", port("identity"));
        settings.putAll(database("identity"));
        settings.put("guongsang.identity.gateway-client-secret", secrets.gatewayClient());
        settings.put("guongsang.identity.first-start-file", home.firstStart().toString());
        settings.put("guongsang.identity.nomination-url", upstream("nomination"));
        settings.putAll(outgoingMail());
        var keeper = kafkaLogin(AuditHeads.IDENTITY);
        settings.put("guongsang.audit.kafka", keeper.bootstrap());
        settings.put("guongsang.audit.heads-login", keeper.jaas());
        if (Files.exists(home.sampleAccounts())) {
            settings.put("guongsang.identity.accounts-file", home.sampleAccounts().toString());
        }
        if (Files.exists(home.sampleClients())) {
            settings.put("guongsang.identity.clients-file", home.sampleClients().toString());
        }
        return write("identity", settings);
    }

    Path gateway() {
        var settings = web("gateway", publicPort);
        settings.putAll(database("gateway"));
        settings.put("guongsang.identity.gateway-client-secret", secrets.gatewayClient());
        settings.put("guongsang.upstream.identity", upstream("identity"));
        for (var service : Topic.Service.values()) {
            var name = service.principal();
            settings.put("guongsang.upstream." + name, upstream(name));
        }
        return write("gateway", settings);
    }

    /**
     * Whom Prometheus asks, and by which rules it judges.
     *
     * @param rules the folder of the rules
     */
    Path prometheus(Path rules) {
        var services = Arrays.stream(Topic.Service.values()).map(Topic.Service::principal);
        var targets =
                Stream.concat(services, Stream.of("identity", "gateway"))
                        .map(name -> "'127.0.0.1:" + managementPort(name) + "'")
                        .collect(Collectors.joining(", "));
        var file = home.run().resolve("prometheus.yaml");
        PrivateFile.write(
                file,
                """
                global:
                  scrape_interval: 5s
                  evaluation_interval: 5s
                rule_files: ['%s/*.yaml']
                scrape_configs:
                  - job_name: guongsang
                    metrics_path: /actuator/prometheus
                    static_configs:
                      - targets: [%s]
                """
                        .formatted(rules.toString().replace("'", "''"), targets));
        return file;
    }

    private Map<String, String> web(String name, int port) {
        var settings = new TreeMap<String, String>();
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", Integer.toString(port));
        settings.put("management.server.address", "127.0.0.1");
        settings.put("management.server.port", Integer.toString(managementPort(name)));
        settings.put("guongsang.public-url", publicUrl.toString());
        // People read what it prints; programs read the same as JSON.
        settings.put("logging.file.name", home.jsonLog(name).toString());
        settings.put("logging.structured.format.file", "ecs");
        if (!profiles.isEmpty()) {
            settings.put("spring.profiles.active", String.join(",", profiles));
        }
        return settings;
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "spring.datasource.url",
                        "jdbc:postgresql://127.0.0.1:" + port("postgresql") + "/" + name,
                "spring.datasource.username", name + "_app",
                "spring.datasource.password", secrets.database(name + "_app"),
                "spring.flyway.user", name + "_owner",
                "spring.flyway.password", secrets.database(name + "_owner"));
    }

    private Map<String, String> outgoingMail() {
        return Map.of(
                "spring.mail.host", mail.host(),
                "spring.mail.port", Integer.toString(mail.port()),
                "guongsang.mail.from", "guong-sang@" + publicUrl.getHost());
    }

    private String upstream(String name) {
        return "http://127.0.0.1:" + port(name);
    }

    private Path write(String name, Map<String, String> settings) {
        var properties = new Properties();
        properties.putAll(settings);
        var text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = home.run().resolve(name + ".properties");
        PrivateFile.write(file, text.toString());
        return file;
    }
}
