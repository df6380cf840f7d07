package vn.guongsang.platform.outbox;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.envelope.EventCodec;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.observability.Traces;
import vn.guongsang.platform.operations.OperationLog;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration"
        })
@EnableScheduling
@Import({ParkedFactsController.class, OutboxInvariants.class, RepublishingConfiguration.class})
class OutboxAutoConfiguration {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Bean
    OutboxWakeUp outboxWakeUp() {
        return new OutboxWakeUp();
    }

    @Bean
    Outbox outbox(
            JdbcTemplate jdbc,
            EventCodec codec,
            Traces traces,
            FaultPoints faults,
            OutboxWakeUp wakeUp) {
        var outbox = new TransactionalOutbox(jdbc, codec, traces, faults, wakeUp);
        return faults.asleep()
                ? outbox
                : new PlantedBugs.ForgetfulOutbox(outbox, faults, new AtomicLong());
    }

    @Bean
    PublishFacts publishFacts(Outbox outbox) {
        return new PublishFacts(outbox);
    }

    @Bean
    RelayDatabase relayDatabase(
            @Value("${spring.datasource.url}") String url,
            @Value("${guongsang.relay.username}") String username,
            @Value("${guongsang.relay.password}") String password) {
        return new RelayDatabase(url, username, password);
    }

    @Bean
    OutboxTable outboxTable(RelayDatabase database, FaultPoints faults) {
        return faults.asleep()
                ? new OutboxTable(database.jdbc())
                : new PlantedBugs.CarelessTable(database.jdbc(), faults);
    }

    @Bean
    FactSender factSender(
            KafkaTemplate<Object, Object> kafka,
            @Value("${spring.application.name}") String service,
            FaultPoints faults) {
        var source = "/guongsang/" + service;
        return faults.asleep()
                ? new FactSender(kafka, source, faults)
                : new PlantedBugs.HastySender(kafka, source, faults);
    }

    @Bean
    OutboxMeters outboxMeters(RelayDatabase database, MeterRegistry registry) {
        return new OutboxMeters(database.jdbc(), registry);
    }

    @Bean
    OutboxPump outboxPump(
            RelayDatabase database,
            OutboxTable table,
            FactSender sender,
            OutboxMeters meters,
            FaultPoints faults,
            OutboxWakeUp wakeUp) {
        var relay =
                new OutboxRelay(database, table, sender, meters, faults, threads, stateTopics());
        return new OutboxPump(relay, wakeUp, threads);
    }

    @Bean
    Housekeeping housekeeping(OutboxTable table, RelayDatabase database) {
        return new Housekeeping(table, database.jdbc());
    }

    @Bean
    ParkedFacts parkedFacts(JdbcClient jdbc, JsonMapper json) {
        return new ParkedFacts(jdbc, json);
    }

    @Bean
    LookAtParkedFacts lookAtParkedFacts(ParkedFacts facts, OperationLog log) {
        return new LookAtParkedFacts(facts, log);
    }

    @Bean
    SettleParkedFacts settleParkedFacts(ParkedFacts facts, OperationLog log) {
        return new SettleParkedFacts(facts, log);
    }

    private static Set<String> stateTopics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.retention() == Topic.Retention.LATEST_STATE)
                .map(Topic::wireName)
                .collect(toUnmodifiableSet());
    }
}
