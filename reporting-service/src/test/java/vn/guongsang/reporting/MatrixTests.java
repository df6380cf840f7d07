package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.FactTeller;

/** Unit by month. */
class MatrixTests extends FetchesFiles {
    private static final String MATRIX = "/api/v1/compliance/matrix?from=2026-10&to=2026-11";

    @Test
    void showsEachUnitAndMonthAndOpensWhatWasSent() throws IOException {
        FactTeller.tell(
                centre.unitState(centre.unit(), 1, "K-NHI", "Khoa Nhi"),
                centre.unitState(other, 1, "K-CC", "Khoa Hồi sức cấp cứu"),
                centre.callOpened(centre.unit(), other),
                nomination.submitted(1),
                new SampleMonth(centre.nomination()).handedIn(1),
                new SampleMonth(nomination).closed(),
                centre.obligation(centre.unit(), 1, "LATE", nomination.id()),
                centre.obligation(other, 1, "WAIVED", null));
        await().until(() -> cell(1).path("status").asString("").equals("LATE"));
        await().until(() -> cell(1).path("nominations").asInt() == 1);
        await().until(() -> cell(0).path("status").asString("").equals("WAIVED"));
        await().until(() -> unit(1).path("unitCode").asString("").equals("K-NHI"));
        await().until(() -> unit(0).path("unitCode").asString("").equals("K-CC"));

        var calls = officer().get(MATRIX).json().path("calls");
        assertThat(calls.size()).isEqualTo(1);
        assertThat(calls.path(0).path("period").asString()).isEqualTo("2026-11");
        assertThat(calls.path(0).path("closedAt").isNull()).isFalse();
        var list = officer().get(cell(1).path("list").asString()).json().path("items");
        assertThat(list.size()).isEqualTo(1);
        assertThat(list.path(0).path("nominationId").asString())
                .isEqualTo(nomination.id().toString());
        assertThat(text(MATRIX, "text/csv"))
                .isEqualTo(
                        """
                        \ufeffMã đơn vị,"Khoa, phòng",Tháng 2026-11\r
                        K-CC,Khoa Hồi sức cấp cứu,Được miễn\r
                        K-NHI,Khoa Nhi,Gửi trễ (1)\r
                        """);
        try (var book = workbook(MATRIX + "&format=xlsx", "application/json")) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(2).getStringCellValue())
                    .isEqualTo("Gửi trễ (1)");
        }
        var seen = caller(centre.id(), other, "UNIT_HEAD").get(MATRIX).json().path("units");
        assertThat(seen.size()).isEqualTo(1);
        assertThat(seen.path(0).path("unitId").asString()).isEqualTo(other.toString());
    }

    private JsonNode unit(int index) {
        return officer().get(MATRIX).json().path("units").path(index);
    }

    @Override
    JsonNode cell(int index) {
        return unit(index).path("cells").path(0);
    }
}
