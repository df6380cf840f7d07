package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.guongsang.contracts.Topic.Service.NOMINATION;
import static vn.guongsang.contracts.Topic.Service.NOTIFICATION;
import static vn.guongsang.contracts.Topic.Service.REPORTING;
import static vn.guongsang.contracts.Topic.Service.REVIEW;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.client.Receipt;
import vn.guongsang.systemtests.client.UnitClient;
import vn.guongsang.systemtests.evidence.LogRecord;
import vn.guongsang.systemtests.fault.Poison;
import vn.guongsang.systemtests.fault.Signals;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;
import vn.guongsang.systemtests.ledger.Run;
import vn.guongsang.systemtests.load.Burst;
import vn.guongsang.systemtests.load.Journey;
import vn.guongsang.systemtests.load.Journey.Ending;

/** What brings each kind of bug to light. A system without bugs survives all of them. */
final class Antagonists {
    static final Set<Service> READERS = Set.of(REVIEW, NOTIFICATION, REPORTING);
    private static final int LANES = 16;
    private static final String SUBMITTED = EventType.NOMINATION_SUBMITTED.wireName();

    private final Installation system;
    private final Occasion occasion;

    Antagonists(Installation system, Occasion occasion) {
        this.system = system;
        this.occasion = occasion;
    }

    /** All units at once: enough facts that every fifth is missed. */
    Run everybodySignsOff() {
        try (var burst = Burst.prepared(occasion.centre(), occasion.callId(), 1)) {
            burst.release();
            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
        }
        return occasion.run();
    }

    /** Two facts of one aggregate leave together. */
    Run directorApproves() {
        var draft = occasion.collective("Gương được duyệt");
        new Journey(occasion.centre(), occasion.unit(4), draft, Ending.APPROVED).go();
        return occasion.run();
    }

    /** What was said about a submission is said once more. */
    Run submissionIsRedelivered() {
        var said = said(signedOff("Gương nghe hai lần", 5).id());
        awaitMessage(said);
        system.redelivery().write(List.of(said));
        return occasion.run();
    }

    /** The consumer dies right after the facts have arrived. */
    Run reviewDiesAtOnce() {
        var run = everybodySignsOff();
        var review = system.part(REVIEW);
        review.kill9();
        review.start();
        review.awaitReady();
        return run;
    }

    /**
     * The broker hangs with its ears open; then it and the sender die. What was only handed to the
     * client library is gone with both.
     */
    Run brokerFreezesAndDiesWithTheSender() {
        var kafka = system.part("kafka");
        var nomination = system.part(NOMINATION);
        var unit = occasion.unit(6);
        var handedIn = unit.handedIn(occasion.collective("Gương khi Kafka đứng"));
        Signals.freeze(kafka.pid());
        try {
            unit.signOff(handedIn).receipt();
            // A relay that waits for the answer never marks these rows.
            awaitOrGoOn(Duration.ofSeconds(3), () -> waitingRows() == 0);
        } finally {
            nomination.kill9();
            kafka.kill9();
        }
        for (var part : List.of(kafka, nomination)) {
            part.start();
            part.awaitReady();
        }
        return occasion.run();
    }

    /** One transaction stays open while a later one of its lane commits and is sent. */
    Run aTransactionIsHeldOpen() {
        return aTransactionIsHeldOpen(() -> {});
    }

    /** The database dies in the middle of that. */
    Run theDatabaseDiesWhileATransactionIsHeldOpen() {
        return aTransactionIsHeldOpen(
                () -> {
                    var database = system.part("postgresql");
                    database.kill9();
                    database.start();
                    database.awaitReady();
                });
    }

    private Run aTransactionIsHeldOpen(Runnable meanwhile) {
        var slow = occasion.unit(7);
        var handedIn = slow.handedIn(occasion.collective("Gương ghi chậm"));
        var quick = occasion.unit(8);
        var other = neighbour(handedIn.id(), quick);
        // A unit's first sign-off says three things; with all of them written it waits.
        system.faults(NOMINATION).pauseAt("outbox.appended", 3, 4000);
        var waiting =
                CompletableFuture.supplyAsync(
                        () -> slow.signOff(handedIn).receipt(), Thread::startVirtualThread);
        await().until(() -> waiting.isDone() || openTransactions() > 0);
        // Not a sign-off: those of one call wait for each other's receipt number.
        quick.handIn(other).receipt();
        assertThat(waiting).as("the transaction that is held open").isNotDone();
        meanwhile.run();
        assertThat(waiting.join().status()).isEqualTo("SUBMITTED");
        return occasion.run();
    }

    /** A draft whose facts lie in the same lane of the outbox. */
    private Receipt neighbour(UUID id, UnitClient unit) {
        return Stream.generate(() -> unit.draft(occasion.collective("Gương ghi nhanh")).receipt())
                .limit(500)
                .filter(draft -> lane(draft.id()) == lane(id))
                .findFirst()
                .orElseThrow();
    }

    private static int lane(UUID key) {
        return Math.floorMod(key.hashCode(), LANES);
    }

    /** A record that nobody can read. */
    Run poisonArrives() {
        var id = signedOff("Gương bên sự kiện hỏng", 9).id();
        var type = EventType.NOMINATION_SUBMITTED.wireName();
        var poison = Poison.like(said(id), type, "{\"centreId\":");
        system.redelivery().write(List.of(poison));
        return occasion.run().with(new Run.Poison(poison.id(), id.toString(), READERS));
    }

    private Receipt signedOff(String title, int unit) {
        return occasion.unit(unit).signedOff(occasion.collective(title));
    }

    private LogRecord said(UUID nominationId) {
        return await().until(
                        () ->
                                system.log().read().stream()
                                        .filter(r -> r.type().equals(SUBMITTED))
                                        .filter(r -> nominationId.toString().equals(r.key()))
                                        .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private static void awaitOrGoOn(Duration atMost, Callable<Boolean> condition) {
        try {
            await().atMost(atMost).until(condition);
        } catch (ConditionTimeoutException e) {
            assertThat(e).as("nothing has gone wrong yet").isNotNull();
        }
    }

    private long waitingRows() {
        return count("select count(*) from outbox where published_at is null");
    }

    /** Transactions of the nomination service that do nothing and hold what they have written. */
    private long openTransactions() {
        return count(
                """
                select count(*) from pg_stat_activity
                where datname = current_database() and state = 'idle in transaction'
                  and usename = 'nomination_app' and now() - state_change > interval '300 ms'
                """);
    }

    private long count(String sql) {
        return system.stores().of(NOMINATION).sql(sql).query(Long.class).single();
    }

    private void awaitMessage(LogRecord said) {
        await().until(
                        () ->
                                system.evidence().messages().stream()
                                        .anyMatch(
                                                row -> row.eventId().toString().equals(said.id())));
    }
}
