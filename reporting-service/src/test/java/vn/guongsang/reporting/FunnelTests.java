package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.SampleVerdicts;

/** How many come how far, and who they are. */
class FunnelTests extends FetchesFiles {
    private static final String NOVEMBER = "from=2026-11&to=2026-11";

    @Autowired private MeterRegistry meters;

    private final SampleNomination published = centre.nomination();
    private final SampleNomination withdrawn = centre.nomination();
    private final SampleNomination waiting = centre.nomination();

    @Test
    void countsHowFarEachNominationHasCome() {
        tellTheMonth();

        var total = funnel("").path("total");
        assertThat(counts(total)).containsExactly(3L, 2L, 1L, 1L, 1L, 1L, 1L);
        assertThat(total.path("steps").path(2).path("share").asDouble()).isEqualTo(0.5);
        assertThat(total.path("ended").path("WITHDRAWN").path("count").asLong()).isEqualTo(1);
        assertThat(funnel("").path("rows").isEmpty()).isTrue();
    }

    @Test
    void countsByTopicKindUnitAndDirectWorkers() {
        tellTheMonth();

        assertThat(funnel("&by=topic").path("rows").values())
                .extracting(r -> r.path("name").asString(), r -> counts(r).get(1))
                .containsExactly(
                        tuple("Chưa rõ", 0L),
                        tuple("Nâng cao y đức", 1L),
                        tuple("NEW_TOPIC", 1L),
                        tuple("Thực hành tiết kiệm, chống lãng phí", 1L));
        assertThat(funnel("&by=kind").path("rows").values())
                .extracting(r -> r.path("key").asString(null), r -> counts(r).get(1))
                .containsExactly(tuple(null, 0L), tuple("EXEMPLAR", 1L), tuple("NEW_MODEL", 1L));
        assertThat(funnel("&by=unit").path("rows").values())
                .extracting(r -> r.path("name").asString(), r -> counts(r).get(1))
                .containsExactly(tuple("Khoa Nhi", 2L));
        assertThat(funnel("&by=directWorker").path("rows").values())
                .extracting(r -> r.path("key").asString(null), r -> counts(r).get(1))
                .containsExactly(tuple(null, 0L), tuple("false", 1L), tuple("true", 1L));
    }

    @Test
    void opensTheListBehindEveryFigure() {
        tellTheMonth();

        for (var by : List.of("", "&by=topic", "&by=kind", "&by=unit", "&by=directWorker")) {
            var funnel = funnel(by);
            for (var row : funnel.path("rows").values()) {
                assertThat(row.path("steps").values()).allSatisfy(this::listsAsManyAsItCounts);
            }
            assertThat(funnel.path("total").path("steps").values())
                    .allSatisfy(this::listsAsManyAsItCounts);
            assertThat(funnel.path("total").path("ended").values())
                    .allSatisfy(this::listsAsManyAsItCounts);
        }
        var first = officer().get("/api/v1/funnel/list?step=SUBMITTED&limit=1&" + NOVEMBER).json();
        assertThat(first.path("items").size()).isEqualTo(1);
        var second =
                officer()
                        .get(
                                "/api/v1/funnel/list?step=SUBMITTED&limit=1&"
                                        + NOVEMBER
                                        + "&cursor="
                                        + first.path("next").asString())
                        .json();
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void handsTheFiguresOutAsTables() throws IOException {
        tellTheMonth();

        var csv = text("/api/v1/funnel?by=kind&format=csv&" + NOVEMBER, "*/*");
        assertThat(csv).startsWith("\ufeffNhóm,").contains("Tổng cộng,3,").contains("Mô hình mới");
        try (var book = workbook("/api/v1/funnel?by=unit&" + NOVEMBER, XLSX)) {
            assertThat(book.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("Khoa Nhi");
        }
    }

    @Test
    void runsNothingThatAUnitHasPutIntoItsName() throws IOException {
        tellTheMonth();
        FactTeller.tell(centre.unitState(centre.unit(), 2, "K-NHI", "=cmd|'/C calc'!A1"));
        await().until(
                        () ->
                                funnel("&by=unit")
                                        .path("rows")
                                        .path(0)
                                        .path("name")
                                        .asString("")
                                        .startsWith("="));

        assertThat(text("/api/v1/funnel?by=unit&format=csv&" + NOVEMBER, "*/*"))
                .contains("\n'=cmd|");
        try (var book = workbook("/api/v1/funnel?by=unit&" + NOVEMBER, XLSX)) {
            assertThat(book.getSheetAt(0).getRow(3).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void refusesMonthsThatAreNone() {
        var path = "/api/v1/funnel?";
        for (var wrong :
                List.of(
                        "from=2026-13",
                        "from=november",
                        "from=2026-12&to=2026-11",
                        "from=2020-01&to=2026-11")) {
            var answer = officer().get(path + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.text("type")).as(wrong).endsWith("month-range");
        }
        assertThat(officer().get(path + "by=weather").status()).isEqualTo(400);
        assertThat(officer().get(path + "format=doc").status()).isEqualTo(400);
        assertThat(officer().get(path + "from=2024-01&to=2026-12").status()).isEqualTo(200);
        assertThat(officer().get("/api/v1/compliance/matrix?from=2020-01").status()).isEqualTo(400);
    }

    @Test
    void showsAUnitItsOwnFiguresOnly() {
        tellTheMonth();

        var path = "/api/v1/funnel?" + NOVEMBER;
        var own = caller(centre.id(), centre.unit(), "UNIT_HEAD").get(path).json();
        var others = caller(centre.id(), other, "UNIT_HEAD").get(path).json();
        assertThat(counts(own.path("total")).getFirst()).isEqualTo(3);
        assertThat(counts(others.path("total")).getFirst()).isZero();
        assertThat(caller(centre.id(), null, "UNIT_HEAD").get(path).status()).isEqualTo(403);
    }

    @Test
    void countsForTheMetersWhereNominationsStand() {
        tellTheMonth();

        await().untilAsserted(
                        () ->
                                assertThat(standing("published", "withdrawn", "awaiting_head"))
                                        .allMatch(count -> count >= 1));
        assertThat(meters.get("nominations.standing").tag("period", "2026-11").gauges())
                .hasSize(13);
        assertThat(meters.get("nominations.oldest.age.seconds").gauges()).hasSize(13);
    }

    private List<Double> standing(String... statuses) {
        return Arrays.stream(statuses)
                .map(
                        status ->
                                meters.find("nominations.standing")
                                        .tag("period", "2026-11")
                                        .tag("status", status)
                                        .gauge())
                .map(gauge -> gauge == null ? 0 : gauge.value())
                .toList();
    }

    /** One is published, one withdrawn, one waits for the head. */
    private void tellTheMonth() {
        var verdicts = new SampleVerdicts(published);
        FactTeller.tell(
                centre.unitState(centre.unit(), 1, "K-NHI", "Khoa Nhi"),
                centre.callOpened(centre.unit()),
                new SampleMonth(waiting).handedIn(1),
                new SampleMonth(withdrawn).submitted(1, "NEW_MODEL", false, "NEW_TOPIC"),
                new SampleMonth(withdrawn).withdrawn(1, 1),
                new SampleMonth(published)
                        .submitted(1, "EXEMPLAR", true, "THRIFT", "MEDICAL_ETHICS"),
                verdicts.completed(1, 1, "RECOMMENDED"),
                verdicts.granted(1, 1),
                new SampleMonth(published).published(1));
        await().until(
                        () ->
                                counts(funnel("").path("total"))
                                        .equals(List.of(3L, 2L, 1L, 1L, 1L, 1L, 1L)));
        await().until(
                        () ->
                                funnel("&by=unit")
                                        .path("rows")
                                        .path(0)
                                        .path("name")
                                        .asString("")
                                        .equals("Khoa Nhi"));
        await().until(
                        () ->
                                funnel("")
                                                .path("total")
                                                .path("ended")
                                                .path("WITHDRAWN")
                                                .path("count")
                                                .asInt()
                                        == 1);
    }

    private JsonNode funnel(String more) {
        return officer().get("/api/v1/funnel?" + NOVEMBER + more).json();
    }

    private void listsAsManyAsItCounts(JsonNode figure) {
        var list = officer().get(figure.path("list").asString());
        assertThat(list.json().path("items").size())
                .as(figure.toString())
                .isEqualTo(figure.path("count").asInt());
    }

    private static List<Long> counts(JsonNode row) {
        return row.path("steps").values().stream().map(s -> s.path("count").asLong()).toList();
    }
}
