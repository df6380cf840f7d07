package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Topic;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.evidence.LogRecord;
import vn.guongsang.systemtests.evidence.Tables;
import vn.guongsang.systemtests.installation.Installation;

/** What a unit takes back is forgotten everywhere. */
@Order(31)
@SystemTest
class TombstoneTests {
    private static final List<Service> KEEPERS =
            List.of(Service.REVIEW, Service.AWARD, Service.NOTIFICATION, Service.REPORTING);

    @Test
    void travelFromTheOutboxToEveryCopyOfADossier(Installation system) {
        var occasion = system.occasion("tombstone");
        var tables = new Tables(system.stores());
        var unit = occasion.unit(3);
        var draft = occasion.collective("Gương sẽ được rút lại");
        var submitted = unit.signedOff(draft);
        var office = occasion.centre().office();
        office.giveBack(office.knownCase(submitted.id())).receipt();
        assertThat(KEEPERS)
                .as("services that hold a copy of the dossier")
                .anyMatch(service -> !tables.mentioning(service, draft.title()).isEmpty());

        unit.discard(unit.known(submitted.id(), "RETURNED")).receipt();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(dossiers(system, submitted.id().toString()))
                                        .last()
                                        .matches(record -> record.value() == null));
        Judgement.green(system, occasion.run());
        for (var service : KEEPERS) {
            assertThat(tables.mentioning(service, draft.title()))
                    .as("tables of %s that still hold the dossier", service)
                    .isEmpty();
        }
    }

    private static List<LogRecord> dossiers(Installation system, String key) {
        return system.log().read().stream()
                .filter(record -> record.topic() == Topic.DOSSIER_STATE)
                .filter(record -> key.equals(record.key()))
                .toList();
    }
}
