package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.Fact;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.SampleVerdicts;

/** The matrix is built anew from the log while people read it. */
class RebuildTests extends RunningReporting {
    private static final String COMPLIANCE_MODEL =
            "/api/v1/reporting/operations/projections/compliance";
    private static final int MANY = 30;

    private final List<SampleNomination> nominations =
            IntStream.range(0, MANY).mapToObj(_ -> centre.nomination()).toList();

    @Test
    void restoresWhatWasDamagedAndReadersNeverSeeItEmptyOrHalf() throws Exception {
        tellAMonth();
        // What other tests have let the service hear past the log is gone then.
        rebuild();
        switchOver();
        await().until(() -> picture().size() == MANY);
        var whole = picture();
        damage();
        var damaged = picture();
        assertThat(damaged).hasSize(MANY - 1).isNotEqualTo(whole);

        var pictures =
                watchWhile(
                        () -> {
                            rebuild();
                            switchOver();
                        });

        assertThat(pictures).isSubsetOf(Set.of(whole, damaged));
        assertThat(picture()).isEqualTo(whole);
        assertThat(model().path("rebuild").path("differences").toString())
                .isEqualTo(
                        """
                        [{"table":"compliance_nomination","missing":1,"changed":1,"surplus":0}]""");
    }

    @Test
    void seesUnitsInTheirOwnReadModel() {
        FactTeller.tell(
                centre.callOpened(centre.unit()),
                centre.unitState(centre.unit(), 1, "K-NHI", "Khoa Nhi"));
        await().until(() -> cell(0).path("unitCode").asString("").equals("K-NHI"));
        database().sql("delete from unit_copy where centre_id = ?").param(centre.id()).update();

        var units = COMPLIANCE_MODEL.replace("compliance", "units");
        operator(units + "/rebuild");
        await().until(() -> state(units).equals("READY"));
        await().until(() -> operator(units + "/switch") == 200);

        assertThat(cell(0).path("unitCode").asString("")).isEqualTo("K-NHI");
    }

    private void tellAMonth() {
        var facts = new ArrayList<Fact>();
        facts.add(centre.callOpened(centre.unit(), other));
        for (var each : nominations) {
            var said = new SampleVerdicts(each);
            facts.addAll(
                    List.of(
                            each.dossier(1),
                            each.submitted(1),
                            said.completed(1, 1, "RECOMMENDED"),
                            said.granted(1, 1)));
        }
        FactTeller.tell(facts.toArray(Fact[]::new));
        await().until(
                        () ->
                                picture().stream().filter(line -> line.contains("GRANTED")).count()
                                        == MANY);
        await().until(() -> picture().stream().noneMatch(line -> line.endsWith("null")));
    }

    /** One row says something wrong, another is gone. */
    private void damage() {
        assertThat(
                        database()
                                .sql(
                                        "update compliance_nomination set round = 9 where nomination_id = ?")
                                .param(nominations.getFirst().id())
                                .update())
                .isEqualTo(1);
        assertThat(
                        database()
                                .sql("delete from compliance_nomination where nomination_id = ?")
                                .param(nominations.getLast().id())
                                .update())
                .isEqualTo(1);
    }

    /** What readers saw meanwhile. */
    private Set<List<String>> watchWhile(Runnable work) throws InterruptedException {
        var seen = ConcurrentHashMap.<List<String>>newKeySet();
        var looks = new AtomicInteger();
        var watching = new AtomicBoolean(true);
        var reader =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    while (watching.get()) {
                                        seen.add(picture());
                                        looks.incrementAndGet();
                                    }
                                });
        work.run();
        var before = looks.get();
        await().until(() -> looks.get() > before + 1);
        watching.set(false);
        reader.join();
        return seen;
    }

    /** Every nomination of the month, as the office sees it. */
    private List<String> picture() {
        return report().path("cells").values().stream()
                .flatMap(cell -> cell.path("nominations").values().stream())
                .map(RebuildTests::line)
                .sorted()
                .toList();
    }

    private static String line(JsonNode nomination) {
        return "%s %s %s %s"
                .formatted(
                        nomination.path("nominationId").asString(),
                        nomination.path("status").asString(),
                        nomination.path("round").asInt(),
                        nomination.path("title").asString(null));
    }

    private void rebuild() {
        assertThat(operator(COMPLIANCE_MODEL + "/rebuild")).isEqualTo(200);
        await().until(() -> state(COMPLIANCE_MODEL).equals("READY"));
    }

    private void switchOver() {
        await().until(() -> operator(COMPLIANCE_MODEL + "/switch") == 200);
    }

    private int operator(String path) {
        return caller(centre.id(), null, "OPERATOR").post(path, 0, "").status();
    }

    private String state(String model) {
        return model(model).path("rebuild").path("state").asString("");
    }

    private JsonNode model() {
        return model(COMPLIANCE_MODEL);
    }

    private JsonNode model(String path) {
        return caller(centre.id(), null, "AUDITOR").get(path).json();
    }
}
