package vn.guongsang.systemtests.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import vn.guongsang.contracts.Topic.Service;

/** How each service proves itself to the broker, read from the file that it was started with. */
record ServiceLogins(Path home, String bootstrap) {

    Map<String, Object> of(Service service) {
        var properties = new Properties();
        var file = home.resolve("run").resolve(service.principal() + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var given = "spring.kafka.properties.";
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "security.protocol",
                properties.getProperty("spring.kafka.security.protocol"),
                "sasl.mechanism",
                properties.getProperty(given + "sasl.mechanism"),
                "sasl.jaas.config",
                properties.getProperty(given + "sasl.jaas.config"));
    }
}
