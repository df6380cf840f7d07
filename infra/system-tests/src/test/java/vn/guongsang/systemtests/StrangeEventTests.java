package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.guongsang.contracts.Topic.Service.NOTIFICATION;
import static vn.guongsang.contracts.Topic.Service.REPORTING;
import static vn.guongsang.contracts.Topic.Service.REVIEW;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Topic;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.evidence.LogRecord;
import vn.guongsang.systemtests.evidence.Rows;
import vn.guongsang.systemtests.fault.Poison;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;
import vn.guongsang.systemtests.ledger.Run;
import vn.guongsang.systemtests.load.Journey;
import vn.guongsang.systemtests.load.Journey.Ending;

/** Events that no service of today writes. */
@Order(34)
@SystemTest
class StrangeEventTests {
    private static final Set<Service> READERS = Set.of(REVIEW, NOTIFICATION, REPORTING);
    private static final String SUBMITTED = EventType.NOMINATION_SUBMITTED.wireName();

    @Test
    void ofANewerTypeAreCountedAndIgnored(Installation system) {
        var occasion = system.occasion("unknown-type");
        var id = go(occasion, Ending.WAITING);
        var strange = Poison.like(said(system, id), "vn.guongsang.NominationPraised.v1", "{}");
        var before = unknown(system, "events_unknown_total");

        system.redelivery().write(List.of(strange));

        await().until(() -> unknown(system, "events_unknown_total") >= before + READERS.size());
        var ignored = new Run.Poison(strange.id(), id.toString(), Set.of());
        Judgement.green(system, occasion.run().with(ignored));
    }

    @Test
    void withNewerMembersAreReadWithoutThem(Installation system) {
        var occasion = system.occasion("unknown-member");
        var centre = occasion.run().centreId();
        var person = UUID.randomUUID();
        var body =
                """
                {"centreId":"%s","personId":"%s","revision":1,"at":"2026-11-01T00:00:00Z",
                 "code":"NV-%s","name":"Trần Thị Mới","unitId":"%s","post":"Điều dưỡng",
                 "staffType":"PUBLIC_EMPLOYEE","directWorker":true,"leader":false,"email":null,
                 "language":"vi","validFrom":"2026-01-01","validTo":null,
                 "nickname":{"short":["Mới"]}}
                """
                        .formatted(
                                centre,
                                person,
                                person.toString().substring(0, 8),
                                occasion.unit(0).caller().client().unit());
        var type = EventType.PERSON_STATE.wireName();
        var newer = Poison.first(Topic.PERSON_STATE, type, person, centre, body);
        var before = unknown(system, "events_unknown_members_total");

        system.redelivery().write(List.of(newer));

        await().until(() -> unknown(system, "events_unknown_members_total") > before);
        Judgement.green(system, occasion.run());
    }

    @Test
    void thatCannotBeReadAreParkedWithTheirKeyWhileOthersGoOn(Installation system) {
        var occasion = system.occasion("poison");
        var id = go(occasion, Ending.WAITING);
        var key = id.toString();
        var poison =
                Poison.like(said(system, id), EventType.NOMINATION_SUBMITTED.wireName(), "{\"cen");

        system.redelivery().write(List.of(poison));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> READERS.stream().allMatch(s -> parked(system, s, key) >= 1));

        var office = occasion.centre().office();
        office.giveBack(office.knownCase(id)).receipt();
        go(occasion, Ending.APPROVED);
        var run = occasion.run().with(new Run.Poison(poison.id(), key, READERS));
        await().atMost(Duration.ofSeconds(20)).until(() -> parked(system, NOTIFICATION, key) == 2);

        for (var service : READERS) {
            var operations = system.parkedEvents(service);
            var waiting = operations.waiting(key);
            assertThat(operations.redrive(waiting.getFirst()).problem())
                    .isEqualTo("redrive-failed");
            assertThat(operations.waiting(key)).isEqualTo(waiting);
            assertThat(operations.discard(waiting.getFirst()).status()).isEqualTo(200);
            operations.waiting(key).stream().findFirst().ifPresent(operations::redrive);
            assertThat(operations.waiting(key)).isEmpty();
        }
        Judgement.green(system, run);
    }

    private static UUID go(Occasion occasion, Ending ending) {
        var draft = occasion.collective("Gương giữa sự kiện lạ");
        return new Journey(occasion.centre(), occasion.unit(2), draft, ending).go().id();
    }

    private static LogRecord said(Installation system, UUID nominationId) {
        return await().until(
                        () ->
                                system.log().read().stream()
                                        .filter(r -> r.type().equals(SUBMITTED))
                                        .filter(r -> nominationId.toString().equals(r.key()))
                                        .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private static double unknown(Installation system, String meter) {
        return READERS.stream().mapToDouble(service -> system.meters(service).sum(meter)).sum();
    }

    private static long parked(Installation system, Service service, String key) {
        return system.evidence().parked().getOrDefault(service, List.<Rows.Parked>of()).stream()
                .filter(row -> key.equals(row.messageKey()))
                .filter(row -> row.state().equals("PARKED"))
                .count();
    }
}
