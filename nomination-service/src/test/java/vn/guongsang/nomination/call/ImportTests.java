package vn.guongsang.nomination.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.PostgresDatabase;
import vn.guongsang.testkit.RecordedTopic;

/** Files of units and people. */
class ImportTests extends ClockedServiceTests {

    private static final String UNITS =
            """
            code,name,type,parentCode,validFrom,validTo
            K-NHI,Khoa Nhi,khoa,TTYT,2026-01-01,
            TTYT,Trung tâm Y tế,CENTRE,,2026-01-01,
            T-TL,"Trạm Y tế xã Tân Lộc, Phú Mỹ",STATION,TTYT,01/01/2026,31/12/2026
            """;

    private CentreInTime centre = new CentreInTime(0);

    @BeforeEach
    void aCentreWithNothingInIt() {
        centre = aCentre();
    }

    @Test
    void takesUnitsInWhateverOrderTheyStandAndTakesThemAgainAsChanges() {
        assertThat(status(send("units", false, UNITS))).isEqualTo("DONE");
        var again = send("units", false, UNITS.replace("Khoa Nhi", "Khoa Nhi và Sơ sinh"));
        assertThat(status(again)).isEqualTo("DONE");
        var units = centre.office().get("/api/v1/units").json().get("items");
        assertThat(units).hasSize(3);
        assertThat(units.toString())
                .contains("Khoa Nhi và Sơ sinh", "Tân Lộc, Phú Mỹ", "2026-12-31");
        // What the file repeated has not changed.
        assertThat(units.toString()).containsOnlyOnce("\"version\":1");
    }

    @Test
    void namesEveryBadLineInTheReadersLanguageAndWritesNothing() {
        var bad =
                """
                \uFEFFcode;name;type;parentCode;validFrom;validTo
                K-NHI;Khoa Nhi;DEPARTMENT;;2026-01-01;
                K-NHI;;KIND;NONE;2026-02-30;2025-01-01
                k nhi;Khoa;OFFICE;;2026-05-01;2026-04-01
                """;
        var id = send("units", true, bad);
        assertThat(status(id)).isEqualTo("CHECKED");
        assertThat(problems(id)).containsExactly("3 code line-twice", "4 code pattern");
        assertThat(progress(id).toString()).contains("Mã này đã có ở dòng 2.");
        var english =
                centre.office().to("/api/v1/imports/" + id).setHeader("Accept-Language", "en");
        assertThat(centre.office().send(english.GET()).json().toString())
                .contains("Line 2 has this code already.");

        assertThat(status(send("units", false, bad))).isEqualTo("REFUSED");
        assertThat(centre.office().get("/api/v1/units").json().get("items")).isEmpty();
    }

    @Test
    void tellsWhatIsWrongInEachCell() {
        send("units", false, UNITS);
        var bad =
                """
                code,name,sex,unitCode,post,staffType,email,phone,validFrom,validTo
                NV1,An,nữ,K-NHI,Bác sĩ,PUBLIC_EMPLOYEE,an,12,2026-02-30,
                NV2,Bình,?,K-KHONG,,viên chức,b@dv.vn,0912 345 678,2026-05-01,2026-04-01
                """;
        await().until(() -> !centre.office().get("/api/v1/units").json().get("items").isEmpty());
        assertThat(problems(send("people", true, bad)))
                .contains(
                        "2 email email",
                        "2 phone pattern",
                        "2 validFrom not-a-date",
                        "3 sex unknown-code",
                        "3 unitCode unknown-reference",
                        "3 post required",
                        "3 validTo not-before");
    }

    @Test
    void refusesAUnitThatWouldBePartOfItself() {
        var circle =
                """
                code,name,type,parentCode
                A,A,OFFICE,B
                B,B,OFFICE,A
                """;
        assertThat(progress(send("units", true, circle)).get("problems").toString())
                .contains("part-of-itself");
    }

    @Test
    void tellsNobodyThePhoneNumberOfAnybody() {
        assertThat(status(send("units", false, UNITS))).isEqualTo("DONE");
        var people =
                """
                code,name,sex,unitCode,post,staffType,directWorker,leader,email,phone,language
                NV1,Nguyễn Thị An,nữ,K-NHI,Điều dưỡng,viên chức,x,,an@donvi.vn,0900 000 001,vi
                """;
        try (var states = RecordedTopic.of(Topic.PERSON_STATE)) {
            assertThat(status(send("people", false, people))).isEqualTo("DONE");
            var all = centre.office().get("/api/v1/people").json().get("items");
            assertThat(all.toString()).contains("FEMALE").doesNotContain("0900");
            var id = all.get(0).get("id").asString();
            var card = centre.office().get("/api/v1/people/" + id);
            assertThat(card.text("phone")).isEqualTo("0900 000 001");
            assertThat(centre.head("K-X").get("/api/v1/people/" + id).status()).isEqualTo(403);
            var state = states.await(r -> id.equals(r.key()));
            assertThat(new String(state.value(), UTF_8))
                    .contains("\"FEMALE\"")
                    .doesNotContain("0900");
        }
    }

    @Test
    void showsHowFarItIsWhileAnotherFileHasItsTurn() throws SQLException {
        try (var other = PostgresDatabase.connect("nomination", "nomination_owner")) {
            other.setAutoCommit(false);
            try (var turn =
                    other.prepareStatement(
                            "select pg_advisory_xact_lock(hashtextextended('import ' || ?, 0))")) {
                turn.setString(1, centre.id().toString());
                turn.execute();
            }
            var id = send("units", false, UNITS);
            assertThat(now(id).get("status").asString()).isEqualTo("RUNNING");
            assertThat(centre.office().get("/api/v1/units").json().get("items")).isEmpty();
            other.rollback();
            assertThat(status(id)).isEqualTo("DONE");
            assertThat(now(id).get("done").asInt()).isEqualTo(3);
        }
    }

    private UUID send(String what, boolean dryRun, String file) {
        var office = centre.office();
        var answer =
                office.send(
                        office.to("/api/v1/" + what + "/import?dryRun=" + dryRun)
                                .setHeader("Content-Type", "text/csv")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(file)));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(202);
        return UUID.fromString(answer.text("id"));
    }

    private JsonNode now(UUID id) {
        return centre.office().get("/api/v1/imports/" + id).json();
    }

    private JsonNode progress(UUID id) {
        await().until(() -> !now(id).get("status").asString().equals("RUNNING"));
        return now(id);
    }

    private List<String> problems(UUID id) {
        return StreamSupport.stream(progress(id).get("problems").spliterator(), false)
                .map(
                        each ->
                                "%d %s %s"
                                        .formatted(
                                                each.get("line").asInt(),
                                                each.get("column").asString(),
                                                each.get("code").asString()))
                .toList();
    }

    private String status(UUID id) {
        return progress(id).get("status").asString();
    }
}
