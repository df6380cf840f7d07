package vn.guongsang.backing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.contracts.Topic.NOMINATION_EVENTS;
import static vn.guongsang.contracts.Topic.REVIEW_EVENTS;
import static vn.guongsang.contracts.Topic.Service.AWARD;
import static vn.guongsang.contracts.Topic.Service.NOMINATION;
import static vn.guongsang.contracts.Topic.Service.REVIEW;
import static vn.guongsang.contracts.Topic.UNIT_STATE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.contracts.AuditHeads;
import vn.guongsang.contracts.Topic;

class TopicsTests {
    private static final ConfigResource UNITS =
            new ConfigResource(ConfigResource.Type.TOPIC, UNIT_STATE.wireName());

    @TempDir private static Path home;
    private static KafkaBroker broker;
    private static Admin admin;

    @BeforeAll
    static void provisionBroker() {
        broker = KafkaBroker.start(home, FreePorts.one(), FreePorts.one(), "secret");
        provision();
        admin =
                Admin.create(
                        new KafkaLogin(broker.bootstrap(), KafkaLogin.ADMIN, "secret")
                                .properties());
    }

    @AfterAll
    static void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void letsReadersReadWhatTheWriterWrote() throws Exception {
        try (var writer = Clients.producer(login(NOMINATION));
                var reader = Clients.consumer(login(REVIEW), "review.cases")) {
            writer.send(new ProducerRecord<>(NOMINATION_EVENTS.wireName(), "n1", "submitted"))
                    .get();

            reader.subscribe(List.of(NOMINATION_EVENTS.wireName()));
            assertThat(Clients.poll(reader)).containsExactly(entry("n1", "submitted"));
            reader.commitSync();
        }
    }

    @Test
    void refusesAForgedFact() {
        for (var service : Topic.Service.values()) {
            for (var topic : Topic.values()) {
                if (topic.writer() != service) {
                    assertThatThrownBy(() -> write(service, topic))
                            .as("%s to %s", service, topic)
                            .isInstanceOf(ExecutionException.class)
                            .hasCauseInstanceOf(TopicAuthorizationException.class);
                }
            }
        }
    }

    @Test
    void letsHeadsOfAnAuditBeKeptByWhomCanDoNothingElse() throws Exception {
        var keeper = AuditHeads.principal(REVIEW);

        write(keeper, AuditHeads.TOPIC);

        assertThatThrownBy(() -> write(REVIEW.principal(), AuditHeads.TOPIC))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> write(keeper, REVIEW_EVENTS.wireName()))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void refusesAForeignGroupAndAForeignTopic() {
        try (var foreignGroup = Clients.consumer(login(REVIEW), "reviewer.cases");
                var foreignTopic = Clients.consumer(login(AWARD), "award.proposals")) {
            foreignGroup.subscribe(List.of(NOMINATION_EVENTS.wireName()));
            assertThatThrownBy(() -> Clients.poll(foreignGroup))
                    .isInstanceOf(GroupAuthorizationException.class);

            foreignTopic.subscribe(List.of(NOMINATION_EVENTS.wireName()));
            assertThatThrownBy(() -> Clients.poll(foreignTopic))
                    .isInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void createsNoTopicOnFirstUseNorForAService() throws Exception {
        try (var producer =
                        Clients.producer(new KafkaLogin(broker.bootstrap(), "admin", "secret"));
                var service = Admin.create(login(NOMINATION).properties())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("unheard-of", "?")).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("unheard-of not present in metadata");
            assertThatThrownBy(() -> service.createTopics(List.of(topic("mine", 1))).all().get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThat(admin.listTopics().names().get()).doesNotContain("unheard-of", "mine");
        }
    }

    @Test
    void putsBackASettingAndARightThatWereChanged() throws Exception {
        var gift =
                new AclBinding(
                        new ResourcePattern(ResourceType.TOPIC, "*", PatternType.LITERAL),
                        new AccessControlEntry(
                                "User:award", "*", AclOperation.ALL, AclPermissionType.ALLOW));
        admin.createAcls(Set.of(gift)).all().get();
        admin.incrementalAlterConfigs(
                        Map.of(
                                UNITS,
                                List.of(
                                        new AlterConfigOp(
                                                new ConfigEntry("cleanup.policy", "delete"),
                                                AlterConfigOp.OpType.SET))))
                .all()
                .get();

        provision();

        assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get()).doesNotContain(gift);
        var settings = admin.describeConfigs(Set.of(UNITS)).all().get().values().iterator().next();
        UNIT_STATE
                .retention()
                .configuration()
                .forEach((name, value) -> assertThat(settings.get(name).value()).isEqualTo(value));
    }

    @Test
    void refusesATopicWithOtherPartitions() throws Exception {
        var name = UNIT_STATE.wireName();
        admin.deleteTopics(Set.of(name)).all().get();
        admin.createTopics(List.of(topic(name, 3))).all().get();
        try {
            assertThatThrownBy(TopicsTests::provision)
                    .isInstanceOf(BackingServiceFailed.class)
                    .hasMessageContaining("3 partitions instead of 12");
        } finally {
            admin.deleteTopics(Set.of(name)).all().get();
            provision();
        }
    }

    private static void write(Topic.Service service, Topic topic) throws Exception {
        write(service.principal(), topic.wireName());
    }

    private static void write(String principal, String topic) throws Exception {
        try (var producer = Clients.plainProducer(login(principal))) {
            producer.send(new ProducerRecord<>(topic, "n1", "forged")).get();
        }
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty());
    }

    private static void provision() {
        Topics.provision(broker.bootstrap(), "secret", TopicsTests::password);
    }

    private static KafkaLogin login(Topic.Service service) {
        return login(service.principal());
    }

    private static KafkaLogin login(String principal) {
        return new KafkaLogin(broker.bootstrap(), principal, password(principal));
    }

    private static String password(String principal) {
        return "secret of " + principal;
    }
}
