package vn.guongsang.backing;

import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;

/** How a principal reaches the broker. The password is for 127.0.0.1 only: nothing is encrypted. */
public record KafkaLogin(String bootstrap, String principal, String password) {
    /** May do everything; for provisioning and for tests. */
    public static final String ADMIN = "admin";

    /** The value of {@code sasl.jaas.config}. */
    public String jaas() {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\""
                + principal
                + "\" password=\""
                + password
                + "\";";
    }

    /** Settings for an admin client, a producer or a consumer. */
    public Map<String, Object> properties() {
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                "SASL_PLAINTEXT",
                SaslConfigs.SASL_MECHANISM,
                "SCRAM-SHA-512",
                SaslConfigs.SASL_JAAS_CONFIG,
                jaas());
    }

    /** Without the password: records end up in logs. */
    @Override
    public String toString() {
        return principal + "@" + bootstrap;
    }
}
