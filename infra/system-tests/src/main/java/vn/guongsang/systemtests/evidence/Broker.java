package vn.guongsang.systemtests.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the broker listens and how a principal proves itself to it. */
public record Broker(String bootstrapServers) {

    /** The settings of a client that is this principal. */
    public Map<String, Object> client(String principal, String password) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "SCRAM-SHA-512");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\""
                        + principal
                        + "\" password=\""
                        + password
                        + "\";");
        settings.put("request.timeout.ms", 5000);
        settings.put("default.api.timeout.ms", 15000);
        return settings;
    }
}
