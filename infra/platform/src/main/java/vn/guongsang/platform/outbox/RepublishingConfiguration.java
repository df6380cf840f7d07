package vn.guongsang.platform.outbox;

import java.util.HashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import vn.guongsang.platform.operations.OperationLog;

/** What finds facts that Kafka has lost, and sends them again. */
@Configuration(proxyBeanMethods = false)
@Import(MissingFactsController.class)
class RepublishingConfiguration {

    private static final int LONGEST_ANSWER_MILLIS = 4_000;

    @Bean
    FindMissingFacts findMissingFacts(PublishedFacts published, ConsumerFactory<?, ?> kafka) {
        return new FindMissingFacts(published, new LoggedEvents(readers(kafka)));
    }

    @Bean
    PublishedFacts publishedFacts(RelayDatabase database) {
        return new PublishedFacts(database.jdbc());
    }

    @Bean
    SendMissingFactsAgain sendMissingFactsAgain(
            PublishedFacts published, OperationLog log, OutboxWakeUp relay) {
        return new SendMissingFactsAgain(published, log, relay);
    }

    @Bean
    MissingFactsEndpoint missingFactsEndpoint(FindMissingFacts find, SendMissingFactsAgain send) {
        return new MissingFactsEndpoint(find, send);
    }

    /** They belong to no group: nobody else's reading is touched. */
    private static ConsumerFactory<String, byte[]> readers(ConsumerFactory<?, ?> kafka) {
        var settings = new HashMap<>(kafka.getConfigurationProperties());
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LONGEST_ANSWER_MILLIS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_ANSWER_MILLIS);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new DefaultKafkaConsumerFactory<>(
                settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
