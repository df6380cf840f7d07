package vn.guongsang.systemtests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.client.ReadModel;
import vn.guongsang.systemtests.installation.Audit;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.load.Burst;
import vn.guongsang.systemtests.load.Journey;
import vn.guongsang.systemtests.load.Journey.Ending;

/** Somebody's hand has damaged what the report shows, and it is made anew while people work. */
@Tag("long")
@Order(56)
@SystemTest
class DamagedReportTests {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void mendsTheReportAlsoWhenTheProcessDiesHalfWay(Installation system) throws Exception {
        var damaged = system.occasion("rebuild-damaged");
        var draft = damaged.collective("Gương đã ghi");
        new Journey(damaged.centre(), damaged.unit(0), draft, Ending.APPROVED).go();
        Judgement.green(system, damaged.run());
        damage(system, damaged.callId());
        assertThat(new Audit(system).of(damaged.run())).as("the checker sees it").isNotEmpty();
        var report = system.readModel(Service.REPORTING, "compliance");

        var busy = system.occasion("rebuild-busy");
        try (var burst = Burst.prepared(busy.centre(), busy.callId(), 2)) {
            dieHalfWay(system, report);
            assertThat(report.rebuild().status()).isEqualTo(200);
            burst.release();
            await().atMost(PATIENCE).until(() -> state(report).equals("READY"));
            assertThat(burst.answers()).allMatch(Outcome.Done.class::isInstance);
        }

        assertThat(differences(report.lastRebuild())).containsExactly("compliance_cell -1 ~1 +0");
        await().atMost(PATIENCE).until(() -> report.switchOver().status() == 200);
        Judgement.green(system, damaged.run());
        Judgement.green(system, busy.run());
    }

    /** One cell says the wrong thing, one is gone. */
    private static void damage(Installation system, UUID call) throws Exception {
        try (var connection = system.connect("reporting");
                var work = connection.createStatement()) {
            var one =
                    """
                     where (call_id, unit_id) = (select call_id, unit_id from compliance_cell
                                                  where call_id = '%s' limit 1)
                    """
                            .formatted(call);
            assertThat(work.executeUpdate("delete from compliance_cell" + one)).isOne();
            assertThat(work.executeUpdate("update compliance_cell set status = 'WAIVED'" + one))
                    .isOne();
        }
    }

    private static void dieHalfWay(Installation system, ReadModel report) throws Exception {
        var reporting = system.part(Service.REPORTING);
        system.faults(Service.REPORTING).crashAt("rebuild.poll", 1);
        assertThat(report.rebuild().status()).isEqualTo(200);
        reporting.onExit().get(30, SECONDS);
        reporting.start();
        reporting.awaitReady();
        assertThat(state(report)).isNotEqualTo("READY");
    }

    private static String state(ReadModel model) {
        return model.lastRebuild().path("state").asString("");
    }

    private static List<String> differences(JsonNode rebuild) {
        return rebuild.path("differences")
                .valueStream()
                .map(
                        each ->
                                "%s -%d ~%d +%d"
                                        .formatted(
                                                each.path("table").asString(),
                                                each.path("missing").asLong(),
                                                each.path("changed").asLong(),
                                                each.path("surplus").asLong()))
                .toList();
    }
}
