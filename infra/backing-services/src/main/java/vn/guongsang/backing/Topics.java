package vn.guongsang.backing;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import vn.guongsang.contracts.AuditHeads;
import vn.guongsang.contracts.Topic;

/** Brings a broker to what the topic table says: principals, topics with their settings, rights. */
public final class Topics {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ITERATIONS = 4096;

    private Topics() {}

    /**
     * Creates what is missing, corrects what differs and takes away rights that the table does not
     * give; may be repeated. Waits up to 30 seconds for the broker.
     *
     * @param passwords of every principal, by its name
     * @throws BackingServiceFailed if the broker is not reached or a topic has another number of
     *     partitions than the table
     */
    public static void provision(
            String bootstrap, String adminPassword, UnaryOperator<String> passwords) {
        var login = new KafkaLogin(bootstrap, KafkaLogin.ADMIN, adminPassword);
        var properties = new HashMap<String, Object>(login.properties());
        properties.put(
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                Math.toIntExact(PATIENCE.toMillis()));
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        try (var admin = Admin.create(properties)) {
            admin.alterUserScramCredentials(credentials(passwords)).all().get();
            new TopicTable(admin).apply();
            new TopicRights(admin).apply();
        } catch (ExecutionException e) {
            throw new BackingServiceFailed(
                    "Kafka on " + bootstrap + " could not be prepared: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackingServiceFailed("Interrupted while Kafka was prepared.", e);
        }
    }

    private static List<UserScramCredentialAlteration> credentials(
            UnaryOperator<String> passwords) {
        var info = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
        var services = Arrays.stream(Topic.Service.values()).map(Topic.Service::principal);
        return Stream.concat(services, AuditHeads.principals().stream())
                .<UserScramCredentialAlteration>map(
                        each -> new UserScramCredentialUpsertion(each, info, passwords.apply(each)))
                .toList();
    }
}
