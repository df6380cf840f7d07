package vn.guongsang.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.Broker;
import vn.guongsang.testkit.Surroundings;

/**
 * How fast compliance is rebuilt from a long log, and how fast plain JDBC makes the same rows of
 * the same facts, in the same run and in the order A B B A. No test: it is run by {@code
 * infra/system-tests/replay}.
 */
class ReplayBenchmark extends RunningReporting {
    private static final int EVENTS = Integer.getInteger("events", 1_000_000);
    private static final int BATCH = 500;
    private static final String MODEL = "/api/v1/reporting/operations/projections/compliance";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ReplayEvents events = new ReplayEvents();

    @Autowired BindingsLifecycleController bindings;

    @Test
    void measure() throws Exception {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(database().sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
        bindings.stop("compliance-in-0");
        writeLog();
        skipLive();
        var rebuilt = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        rebuilt.add(rebuild());
        plain.add(upsert());
        assertSameRows();
        plain.add(upsert());
        rebuilt.add(rebuild());
        var report = new LinkedHashMap<String, Object>();
        report.put("events", EVENTS);
        report.put("cpus", Runtime.getRuntime().availableProcessors());
        report.put("rebuildPerSecond", rebuilt.stream().map(Math::round).toList());
        report.put("plainJdbcPerSecond", plain.stream().map(Math::round).toList());
        report.put("ratio", "%.2f".formatted(mean(rebuilt) / mean(plain)));
        System.out.println(JSON.writeValueAsString(report));
    }

    /** From the request to the comparison with the live tables; events a second. */
    private double rebuild() {
        var begun = System.nanoTime();
        assertThat(operator().post(MODEL + "/rebuild", 0, "").status()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !state().equals("RUNNING"));
        assertThat(state()).isEqualTo("READY");
        return perSecond(begun);
    }

    private double upsert() throws SQLException {
        database().sql("drop schema if exists plain cascade").update();
        database().sql("create schema plain").update();
        for (var table : List.of("compliance_cell", "compliance_nomination")) {
            database()
                    .sql("create table plain.%1$s (like %1$s including all)".formatted(table))
                    .update();
        }
        var surroundings = Surroundings.of("reporting");
        var begun = System.nanoTime();
        try (var upserts =
                new PlainUpserts(
                        DriverManager.getConnection(
                                surroundings.get("spring.datasource.url"),
                                surroundings.get("spring.flyway.user"),
                                surroundings.get("spring.flyway.password")))) {
            for (var first = 0; first < EVENTS; first += BATCH) {
                upserts.write(
                        IntStream.range(first, Math.min(first + BATCH, EVENTS))
                                .mapToObj(events::fact)
                                .toList());
            }
        }
        return perSecond(begun);
    }

    private static double perSecond(long begun) {
        return EVENTS / ((System.nanoTime() - begun) / 1e9);
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(each -> each).average().orElseThrow();
    }

    private void assertSameRows() {
        for (var table : List.of("compliance_cell", "compliance_nomination")) {
            assertThat(
                            database()
                                    .sql(
                                            "select count(*) from (select * from plain.%1$s except select * from compliance_beside.%1$s) d"
                                                    .formatted(table))
                                    .query(Long.class)
                                    .single())
                    .as("rows of " + table + " that the rebuild made otherwise")
                    .isZero();
        }
    }

    private void writeLog() throws Exception {
        var settings = new LinkedHashMap<String, Object>(Broker.admin().properties());
        settings.put("linger.ms", 20);
        settings.put("batch.size", 256 * 1024);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var number = 0; number < EVENTS; number++) {
                sent.add(producer.send(message(events.fact(number))));
            }
            for (var each : sent) {
                each.get();
            }
        }
    }

    private static ProducerRecord<String, byte[]> message(Fact fact) {
        return new ProducerRecord<>(
                EventType.of(fact).topic().wireName(),
                null,
                null,
                fact.key().toString(),
                JSON.writeValueAsBytes(fact),
                List.of(
                        header("ce_specversion", "1.0"),
                        header("ce_id", UUID.randomUUID()),
                        header("ce_type", EventType.of(fact).wireName()),
                        header("ce_subject", fact.aggregateId()),
                        header("ce_time", fact.at()),
                        header("ce_revision", fact.revision()),
                        header("ce_centre", fact.centreId())));
    }

    private static Header header(String name, Object value) {
        return new RecordHeader(name, value.toString().getBytes(UTF_8));
    }

    /** As if the live consumer had heard it all: what it does at its pace is not measured here. */
    private static void skipLive() throws Exception {
        try (var admin = Admin.create(Broker.admin().properties())) {
            var latest =
                    List.of(
                                    Topic.CALL_EVENTS,
                                    Topic.NOMINATION_EVENTS,
                                    Topic.REVIEW_EVENTS,
                                    Topic.AWARD_EVENTS)
                            .stream()
                            .flatMap(
                                    topic ->
                                            IntStream.range(0, Topic.PARTITIONS)
                                                    .mapToObj(
                                                            number ->
                                                                    new TopicPartition(
                                                                            topic.wireName(),
                                                                            number)))
                            .collect(toMap(each -> each, _ -> OffsetSpec.latest()));
            var ends =
                    admin.listOffsets(latest).all().get().entrySet().stream()
                            .collect(
                                    toMap(
                                            end -> end.getKey(),
                                            end -> new OffsetAndMetadata(end.getValue().offset())));
            await().ignoreExceptions()
                    .until(
                            () -> {
                                admin.alterConsumerGroupOffsets("reporting.compliance", ends)
                                        .all()
                                        .get();
                                return true;
                            });
        }
    }

    private ApiCaller operator() {
        return caller(centre.id(), null, "OPERATOR");
    }

    private String state() {
        return operator().get(MODEL).json().path("rebuild").path("state").asString("");
    }
}
