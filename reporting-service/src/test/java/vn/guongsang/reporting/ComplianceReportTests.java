package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.CallOpened;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.PostgresDatabase;
import vn.guongsang.testkit.SampleCentre;

/** From facts to the matrix, and who sees which part of it. */
class ComplianceReportTests extends RunningReporting {
    private static final String COMPLIANCE = "/api/v1/compliance";
    private final UUID other = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @Test
    void showsWhatEachUnitOwesAndHasSent() {
        FactTeller.tell(
                centre.unitState(centre.unit(), 1, "K-NHI", "Khoa Nhi"),
                centre.unitState(other, 1, "K-CC", "Khoa Hồi sức cấp cứu"),
                centre.callOpened(centre.unit(), other, third),
                nomination.dossier(1),
                nomination.submitted(1),
                centre.obligation(centre.unit(), 1, "ON_TIME", nomination.id()),
                centre.obligation(third, 1, "OVERDUE", null),
                verdicts.accepted(1, 1));

        await().until(() -> report().path("totals").path("overdue").asInt() == 1);
        await().until(() -> statusOfNomination().equals("ACCEPTED"));
        await().until(() -> !firstNomination().path("title").isNull());
        await().until(() -> cell(1).path("unitCode").asString("").equals("K-NHI"));

        var report = report();
        assertThat(report.path("callId").asString()).isEqualTo(centre.call().toString());
        assertThat(report.path("recognition").asString()).isEqualTo("EXEMPLAR");
        assertThat(report.path("period").asString()).isEqualTo("2026-11");
        assertThat(report.path("dueBefore").asString()).isEqualTo("2026-12-04T17:00:00Z");
        assertThat(report.path("totals").toString())
                .isEqualTo(
                        "{\"owing\":3,\"onTime\":1,\"late\":0,\"owed\":1,\"overdue\":1,\"waived\":0,\"missed\":0}");
        assertThat(report.path("cells").values())
                .extracting(
                        c -> c.path("unitCode").asString(null), c -> c.path("status").asString())
                .containsExactly(
                        tuple("K-CC", "OWED"), tuple("K-NHI", "ON_TIME"), tuple(null, "OVERDUE"));
        assertThat(firstNomination().toString())
                .isEqualTo(
                        """
                        {"nominationId":"%s","status":"ACCEPTED","round":1,"late":false,"title":"%s","subjectName":"Nguyễn Thị Mẫu"}"""
                                .formatted(nomination.id(), nomination.title(1)));
    }

    @Test
    void showsAUnitThatOwesNothingAndSentSomethingAllTheSame() {
        FactTeller.tell(centre.callOpened(other), nomination.submitted(1));

        await().until(() -> report().path("cells").size() == 2);

        var extra = cellOf(centre.unit());
        assertThat(extra.path("status").isNull()).isTrue();
        assertThat(extra.path("changedAt").isNull()).isTrue();
        assertThat(extra.path("nominations").size()).isEqualTo(1);
        assertThat(report().path("totals").path("owing").asInt()).isEqualTo(1);
    }

    @Test
    void keepsTheCellsOfTwoCallsApart() {
        var october =
                new SampleCentre(centre.id(), centre.unit(), centre.head(), UUID.randomUUID());
        FactTeller.tell(
                october.callOpened(centre.unit(), other),
                october.obligation(centre.unit(), 1, "WAIVED", null),
                centre.callOpened(centre.unit()));

        await().until(() -> report().path("cells").size() == 1);
        assertThat(cellOf(centre.unit()).path("status").asString()).isEqualTo("OWED");
        await().until(
                        () ->
                                officer()
                                                .get(COMPLIANCE + "?callId=" + october.call())
                                                .json()
                                                .path("totals")
                                                .path("waived")
                                                .asInt()
                                        == 1);
    }

    @Test
    void showsTheLatestCallUnlessAskedForAnother() {
        var opened = centre.callOpened(centre.unit());
        var december = UUID.randomUUID();
        FactTeller.tell(
                new CallOpened(
                        centre.id(),
                        december,
                        1,
                        opened.at(),
                        opened.recognition(),
                        "2026-12",
                        opened.dueBefore(),
                        opened.dueBefore().plusSeconds(1),
                        List.of()),
                opened);
        await().until(() -> officer().get(COMPLIANCE + "?callId=" + centre.call()).status() == 200);
        await().until(() -> officer().get(COMPLIANCE + "?callId=" + december).status() == 200);

        assertThat(officer().get(COMPLIANCE).text("callId")).isEqualTo(december.toString());
    }

    @Test
    void knowsNoCallThatIsNotThere() {
        assertThat(officer().get(COMPLIANCE).status()).isEqualTo(404);
        assertThat(officer().get(COMPLIANCE + "?callId=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(officer().get(COMPLIANCE + "?callId=november").status()).isEqualTo(400);
    }

    @Test
    void showsAUnitItsOwnCellOnly() {
        FactTeller.tell(
                centre.callOpened(centre.unit(), other),
                nomination.submitted(1),
                centre.obligation(centre.unit(), 1, "ON_TIME", nomination.id()));
        await().until(() -> report().path("totals").path("onTime").asInt() == 1);
        await().until(() -> firstNomination().path("status").asString("").equals("SUBMITTED"));

        for (var role : List.of("UNIT_HEAD", "UNIT_REPORTER")) {
            var seen = caller(centre.id(), other, role).get(COMPLIANCE).json();
            assertThat(seen.path("cells").values())
                    .extracting(c -> c.path("unitId").asString())
                    .containsExactly(other.toString());
            assertThat(seen.path("totals").path("owing").asInt()).isEqualTo(1);
            assertThat(seen.path("totals").path("onTime").asInt()).isZero();
        }
        assertThat(caller(centre.id(), null, "UNIT_HEAD").get(COMPLIANCE).status()).isEqualTo(403);
        for (var role : List.of("DIRECTOR", "AUDITOR")) {
            var seen = caller(centre.id(), null, role).get(COMPLIANCE).json();
            assertThat(seen.path("cells").size()).isEqualTo(2);
        }
    }

    @Test
    void keepsCentresApart() {
        FactTeller.tell(centre.callOpened(centre.unit()), nomination.submitted(1));
        await().until(() -> officer().get(COMPLIANCE).status() == 200);

        var stranger = caller(UUID.randomUUID(), centre.unit(), "EMULATION_OFFICER");

        assertThat(stranger.get(COMPLIANCE).status()).isEqualTo(404);
        assertThat(stranger.get(COMPLIANCE + "?callId=" + centre.call()).status()).isEqualTo(404);
    }

    @Test
    void forgetsTheDossierThatAUnitGaveUp() {
        FactTeller.tell(
                centre.callOpened(centre.unit()),
                nomination.dossier(1),
                nomination.submitted(1),
                verdicts.returned(1, 1));
        await().until(() -> statusOfNomination().equals("RETURNED"));
        await().until(() -> !firstNomination().path("title").isNull());

        FactTeller.tell(nomination.forgotten(1), nomination.dossier(1));

        await().until(() -> statusOfNomination().equals("DISCARDED"));
        assertThat(firstNomination().path("title").isNull()).isTrue();
        assertThat(firstNomination().path("subjectName").isNull()).isTrue();
    }

    @Test
    void givesNothingAwayToAQueryThatForgetsTheCentre() throws SQLException {
        FactTeller.tell(centre.callOpened(centre.unit()), nomination.submitted(1));
        await().until(() -> officer().get(COMPLIANCE).status() == 200);

        try (var connection = PostgresDatabase.connect("reporting", "reporting_app");
                var statement = connection.createStatement()) {
            for (var table :
                    List.of(
                            "compliance_call",
                            "compliance_cell",
                            "compliance_nomination",
                            "unit_copy",
                            "dossier_copy")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(table)
                        .isThrownBy(() -> statement.executeQuery("select * from " + table))
                        .withMessageContaining("guongsang.centre");
            }
        }
    }

    private JsonNode report() {
        return officer().get(COMPLIANCE + "?callId=" + centre.call()).json();
    }

    private JsonNode cell(int index) {
        return report().path("cells").path(index);
    }

    private JsonNode cellOf(UUID unit) {
        return report().path("cells").values().stream()
                .filter(c -> c.path("unitId").asString().equals(unit.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode firstNomination() {
        return cellOf(centre.unit()).path("nominations").path(0);
    }

    private String statusOfNomination() {
        return firstNomination().path("status").asString("");
    }
}
