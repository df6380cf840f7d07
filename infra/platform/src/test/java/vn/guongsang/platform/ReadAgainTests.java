package vn.guongsang.platform;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.Broker;
import vn.guongsang.testkit.FactTeller;

/** What was settled stays so when a consumer group reads the whole log again. */
class ReadAgainTests extends OperationsTests {

    @Autowired BindingsLifecycleController bindings;

    @Test
    void appliesNoDiscardedEventAndNoRedrivenOneTwice() throws Exception {
        var discarded = UUID.randomUUID();
        var redriven = UUID.randomUUID();
        var waiting = UUID.randomUUID();
        discard(parkSubmissions(discarded, 1).getFirst());
        parkSubmissions(redriven, 1);
        PlatformTestService.INDIGESTIBLE.clear();
        redriveAll();
        FactTeller.tell(Facts.submitted(centre, discarded, 2), Facts.submitted(centre, waiting, 1));
        await().until(() -> notes(discarded, 2) == 1 && notes(waiting, 1) == 1);
        PlatformTestService.INDIGESTIBLE.add(waiting);
        FactTeller.tell(Facts.submitted(centre, waiting, 2));
        var parked = awaitParked(waiting, 1);

        readAgain("noteSubmissions-in-0", "review.notes", Topic.NOMINATION_EVENTS);
        FactTeller.tell(
                Facts.submitted(centre, discarded, 3), Facts.submitted(centre, redriven, 3));
        await().until(() -> notes(discarded, 3) == 1 && notes(redriven, 3) == 1);

        assertThat(notes(discarded, 1)).isZero();
        assertThat(notes(discarded, 2)).isEqualTo(1);
        assertThat(notes(redriven, 1)).isEqualTo(1);
        // What came before the parked one has nothing to wait for.
        assertThat(parked(waiting)).isEqualTo(parked);
        assertThat(notes(waiting, 1)).isEqualTo(1);
    }

    @Test
    void showsNoDiscardedStateAndLosesNoneThatFailsAgain() throws Exception {
        var discarded = UUID.randomUUID();
        var redriven = UUID.randomUUID();
        discard(parkDossier(discarded));
        parkDossier(redriven);
        PlatformTestService.INDIGESTIBLE.clear();
        redriveAll();
        assertThat(shown(redriven)).isEqualTo(1);
        count(
                "with gone as (delete from shown_dossier where centre_id = '%s' returning 1) select count(*) from gone"
                        .formatted(centre));
        PlatformTestService.INDIGESTIBLE.add(redriven);

        readAgain("showDossiers-in-0", "review.shown", Topic.DOSSIER_STATE);

        assertThat(shown(discarded)).isZero();
        assertThat(shown(redriven)).isZero();
        var id = awaitParked(redriven, 1).getFirst();
        PlatformTestService.INDIGESTIBLE.clear();
        assertThat(command(EVENTS + "/" + id + "/redrive").status()).isEqualTo(200);
        assertThat(shown(redriven)).isEqualTo(1);
        FactTeller.tell(Facts.dossier(centre, discarded, 2, "Mới"));
        await().until(() -> shown(discarded) == 1);
    }

    private long parkDossier(UUID nomination) {
        PlatformTestService.INDIGESTIBLE.add(nomination);
        FactTeller.tell(Facts.dossier(centre, nomination, 1, "Hỏng"));
        return awaitParked(nomination, 1).getFirst();
    }

    private void discard(long id) {
        assertThat(admin().post(EVENTS + "/" + id + "/discard", 0, REASON).status()).isEqualTo(200);
    }

    private void redriveAll() {
        assertThat(command(EVENTS + "/redrive").json().path("failed").size()).isZero();
    }

    /** Returns when the group has read everything again. */
    private void readAgain(String binding, String group, Topic topic) throws Exception {
        var partitions =
                IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(number -> new TopicPartition(topic.wireName(), number))
                        .toList();
        bindings.stop(binding);
        try (var broker = Admin.create(Broker.admin().properties())) {
            var beginning =
                    partitions.stream().collect(toMap(each -> each, _ -> new OffsetAndMetadata(0)));
            // Refused as long as a member is still leaving.
            await().ignoreExceptions()
                    .until(
                            () -> {
                                broker.alterConsumerGroupOffsets(group, beginning).all().get();
                                return true;
                            });
            var latest = partitions.stream().collect(toMap(each -> each, _ -> OffsetSpec.latest()));
            var ends = broker.listOffsets(latest).all().get();
            bindings.start(binding);
            await().until(
                            () -> {
                                var read =
                                        broker.listConsumerGroupOffsets(group)
                                                .partitionsToOffsetAndMetadata()
                                                .get();
                                return partitions.stream()
                                        .allMatch(
                                                each ->
                                                        read.get(each).offset()
                                                                >= ends.get(each).offset());
                            });
        }
    }
}
