package vn.guongsang.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Tombstone;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.outbox.FactTooLarge;
import vn.guongsang.platform.outbox.Outbox;
import vn.guongsang.testkit.RecordedTopic;

class OutboxTests extends PlatformTests {

    @Autowired Outbox outbox;

    @Test
    void sendsAFactWithItsEnvelopeOnceItsTransactionHasCommitted() {
        var nomination = UUID.randomUUID();
        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            in(CENTRE_A, () -> outbox.append(Facts.accepted(CENTRE_A, nomination, 1)));

            var sent = topic.await(r -> nomination.toString().equals(r.key()));

            assertThat(RecordedTopic.header(sent, "ce_type"))
                    .contains("vn.guongsang.NominationAccepted.v1");
            assertThat(RecordedTopic.header(sent, "ce_specversion")).contains("1.0");
            assertThat(RecordedTopic.header(sent, "ce_source")).contains("/guongsang/review");
            assertThat(RecordedTopic.header(sent, "ce_subject")).contains(nomination.toString());
            assertThat(RecordedTopic.header(sent, "ce_centre")).contains(CENTRE_A.toString());
            assertThat(RecordedTopic.header(sent, "ce_revision")).contains("1");
            assertThat(RecordedTopic.header(sent, "ce_time")).contains(Facts.AT.toString());
        }
    }

    @Test
    void neverSendsWhatWasRolledBack() {
        var given = UUID.randomUUID();
        var kept = UUID.randomUUID();
        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            assertThatThrownBy(
                            () ->
                                    in(
                                            CENTRE_A,
                                            () -> {
                                                outbox.append(Facts.accepted(CENTRE_A, given, 1));
                                                throw new IllegalStateException("changed my mind");
                                            }))
                    .hasMessage("changed my mind");
            in(CENTRE_A, () -> outbox.append(Facts.accepted(CENTRE_A, kept, 1)));

            topic.await(r -> kept.toString().equals(r.key()));

            assertThat(topic.recordsUpToNow()).noneMatch(r -> given.toString().equals(r.key()));
        }
    }

    @Test
    void refusesAFactOutsideOfATransaction() {
        assertThatThrownBy(() -> outbox.append(Facts.accepted(CENTRE_A, UUID.randomUUID(), 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesAFactThatKafkaWouldRefuse() {
        var novel = Facts.dossier(CENTRE_A, UUID.randomUUID(), 1, "x".repeat(600_000));
        assertThatThrownBy(() -> in(CENTRE_A, () -> outbox.append(novel)))
                .isInstanceOf(FactTooLarge.class);
    }

    @Test
    void refusesASecondFactWithTheSameRevision() {
        var nomination = UUID.randomUUID();
        in(CENTRE_A, () -> outbox.append(Facts.accepted(CENTRE_A, nomination, 1)));
        assertThatThrownBy(
                        () ->
                                in(
                                        CENTRE_A,
                                        () ->
                                                outbox.append(
                                                        Facts.accepted(CENTRE_A, nomination, 1))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void keepsTheOrderOfEachKey() {
        var nominations = Facts.ids(20);
        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            LongStream.rangeClosed(1, 15)
                    .forEach(
                            revision ->
                                    nominations.forEach(
                                            id ->
                                                    in(
                                                            CENTRE_A,
                                                            () ->
                                                                    outbox.append(
                                                                            Facts.accepted(
                                                                                    CENTRE_A, id,
                                                                                    revision)))));
            await().until(() -> unpublished(nominations) == 0);

            var keys = nominations.stream().map(UUID::toString).toList();
            var revisions =
                    topic.recordsUpToNow().stream()
                            .filter(r -> keys.contains(r.key()))
                            .collect(
                                    groupingBy(
                                            r -> r.key(),
                                            mapping(
                                                    r ->
                                                            RecordedTopic.header(r, "ce_revision")
                                                                    .orElse(""),
                                                    toList())));
            var inOrder = LongStream.rangeClosed(1, 15).mapToObj(Long::toString).toList();
            assertThat(revisions)
                    .hasSize(20)
                    .allSatisfy((_, seen) -> assertThat(seen).isEqualTo(inOrder));
        }
    }

    @Test
    void sendsWhatWasWrittenEarlyAndCommittedLate() throws Exception {
        var late = UUID.randomUUID();
        // In the same lane as the late one, so that a cursor would run past it.
        var early =
                new UUID(
                        late.getMostSignificantBits() ^ 0x1_0000_0001L,
                        late.getLeastSignificantBits());
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            var holding =
                    CompletableFuture.runAsync(
                            () ->
                                    in(
                                            CENTRE_A,
                                            () -> {
                                                outbox.append(Facts.accepted(CENTRE_A, late, 1));
                                                written.countDown();
                                                await().until(() -> mayCommit.getCount() == 0);
                                            }));
            written.await();
            in(CENTRE_A, () -> outbox.append(Facts.accepted(CENTRE_A, early, 1)));
            topic.await(r -> early.toString().equals(r.key()));
            mayCommit.countDown();
            holding.get();

            topic.await(r -> late.toString().equals(r.key()));
        }
    }

    @Test
    void sendsATombstoneWithoutABodyAndForgetsStatesThatWereSent() {
        var nomination = UUID.randomUUID();
        // The dossier topic is written by another service, so these rows can only be looked at
        // here.
        in(
                CENTRE_A,
                () ->
                        outbox.append(
                                new Tombstone(
                                        CENTRE_A,
                                        EventType.DOSSIER_STATE,
                                        nomination,
                                        1,
                                        Facts.AT)));

        assertThat(
                        count(
                                "select count(*) from outbox where payload is null and aggregate_id = '%s'"
                                        .formatted(nomination)))
                .isEqualTo(1);
        discard(nomination);
    }

    @Test
    void holdsBackTheKeyOfARefusedRecordAndNoOther() {
        var refused = UUID.randomUUID();
        var other = UUID.randomUUID();
        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            // Review has no right to write dossiers: the broker refuses this one record.
            in(
                    CENTRE_A,
                    () -> {
                        outbox.append(Facts.dossier(CENTRE_A, refused, 1, "Không được ghi"));
                        outbox.append(Facts.accepted(CENTRE_A, refused, 1));
                        outbox.append(Facts.accepted(CENTRE_A, other, 1));
                    });
            topic.await(r -> other.toString().equals(r.key()));
            await().until(
                            () ->
                                    count(
                                                    "select count(*) from outbox where attempts > 1 and message_key = '%s'"
                                                            .formatted(refused))
                                            == 1);

            assertThat(topic.recordsUpToNow()).noneMatch(r -> refused.toString().equals(r.key()));
        }
        discard(refused);
    }

    private static long unpublished(List<UUID> nominations) {
        return nominations.stream()
                .mapToLong(
                        id ->
                                count(
                                        "select count(*) from outbox where published_at is null and aggregate_id = '%s'"
                                                .formatted(id)))
                .sum();
    }

    private static void discard(UUID key) {
        count(
                "with gone as (delete from outbox where message_key = '%s' returning 1) select count(*) from gone"
                        .formatted(key));
    }
}
