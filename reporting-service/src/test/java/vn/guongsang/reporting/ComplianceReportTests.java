package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.CallOpened;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleCentre;

/** From facts to the matrix. */
class ComplianceReportTests extends RunningReporting {
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
        // Review's word may come before the nomination's own.
        await().until(() -> !firstNomination().path("late").isNull());
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
                        List.of(),
                        null),
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
}
