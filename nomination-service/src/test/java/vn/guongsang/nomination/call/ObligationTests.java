package vn.guongsang.nomination.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.ApiCaller.Answer;
import vn.guongsang.testkit.RecordedTopic;

/** What becomes of what a unit owes, by the clock and by somebody's word. */
class ObligationTests extends ClockedServiceTests {

    private static final String WHY = "{\"reason\":\"Cả khoa đi chống dịch\"}";

    private CentreInTime centre = new CentreInTime(0);

    @BeforeEach
    void theCallOfNovemberIsOpen() {
        itIs("2026-11-01T08:00:00");
        centre =
                aCentre()
                        .decides("2026-11-01")
                        .has("K-NHI", "DEPARTMENT")
                        .has("K-SAN", "DEPARTMENT");
        itBecomes("2026-11-20T00:00:00");
    }

    @Test
    void fixture3IsOnTimeInTheLastSecondAndLateInTheFirstAfterIt() {
        var first = centre.prepares("2026-11", "K-NHI");
        var second = centre.prepares("2026-11", "K-SAN");
        itBecomes("2026-12-04T23:59:59");
        CentreInTime.done(centre.signsOff("K-NHI", first), 200);
        itIs("2026-12-05T00:00:00");
        CentreInTime.done(centre.signsOff("K-SAN", second), 200);
        assertThat(centre.status("2026-11", "K-NHI")).isEqualTo("ON_TIME");
        assertThat(centre.status("2026-11", "K-SAN")).isEqualTo("LATE");
    }

    @Test
    void theDueDayItselfIsOnTimeWhereItIsIncluded() {
        itIs("2026-11-01T08:00:00");
        var other =
                aCentre()
                        .decides(
                                "2026-11-01", "\"dueDayIncluded\":false", "\"dueDayIncluded\":true")
                        .has("K-NHI", "DEPARTMENT")
                        .has("K-SAN", "DEPARTMENT");
        itBecomes("2026-11-20T00:00:00");
        itBecomes("2026-12-05T23:59:59");
        other.sends("2026-11", "K-NHI");
        itBecomes("2026-12-06T00:00:00");
        other.sends("2026-11", "K-SAN");
        assertThat(other.status("2026-11", "K-NHI")).isEqualTo("ON_TIME");
        assertThat(other.status("2026-11", "K-SAN")).isEqualTo("LATE");
    }

    @Test
    void isOverdueByTheClockAndSaysSoOnce() {
        itBecomes("2026-12-04T23:59:59");
        assertThat(centre.status("2026-11", "K-NHI")).isEqualTo("OWED");
        itBecomes("2026-12-05T00:00:00");
        itBecomes("2026-12-05T00:01:00");
        assertThat(centre.status("2026-11", "K-NHI")).isEqualTo("OVERDUE");
        assertThat(centre.obligation("2026-11", "K-NHI").get("version").asLong()).isEqualTo(1);
        centre.sends("2026-11", "K-NHI");
        assertThat(centre.status("2026-11", "K-NHI")).isEqualTo("LATE");
    }

    @Test
    void fixture12AStationThatMovesToItsCommuneKeepsItsHistoryAndOwesNothingMore() {
        itIs("2026-11-01T08:00:00");
        var stations =
                aCentre()
                        .decides("2026-11-01", "\"OFFICE\"", "\"STATION\"")
                        .has("T-TL", "STATION", "2026-01-01", "2026-12-31");
        itBecomes("2026-11-20T00:00:00");
        var sent = stations.sends("2026-11", "T-TL");
        itBecomes("2026-12-31T23:59:59");
        assertThat(stations.status("2026-12", "T-TL")).isEqualTo("OWED");
        itBecomes("2027-01-01T00:00:00");
        var released = stations.obligation("2026-12", "T-TL");
        assertThat(released.get("status").asString()).isEqualTo("WAIVED");
        assertThat(released.get("reasonCode").asString()).isEqualTo("UNIT_SUSPENDED");
        var drafted = stations.drafts("2026-12", "T-TL");
        assertThat(drafted.status()).isEqualTo(409);
        assertThat(drafted.text("type")).isEqualTo("/problems/unit-ended");
        itBecomes("2027-01-20T00:00:00");
        assertThat(stations.owing("2027-01")).isEmpty();
        var kept = stations.obligation("2026-11", "T-TL");
        assertThat(kept.get("status").asString()).isEqualTo("ON_TIME");
        assertThat(kept.get("nominationId").asString()).isEqualTo(sent.toString());
    }

    @Test
    void aUnitThatEndsInTheMiddleOfTheMonthIsReleasedOnTheDayAfter() {
        centre.ends("K-NHI", "DEPARTMENT", "2026-11-25");
        itBecomes("2026-11-25T23:59:59");
        assertThat(centre.status("2026-11", "K-NHI")).isEqualTo("OWED");
        itBecomes("2026-11-26T00:00:00");
        assertThat(centre.status("2026-11", "K-NHI")).isEqualTo("WAIVED");
        assertThat(centre.status("2026-11", "K-SAN")).isEqualTo("OWED");
    }

    @Test
    void isMissedWhenTheCallIsClosedAndMadeGoodThroughALateDoor() {
        itIs("2026-11-01T08:00:00");
        var strict =
                aCentre()
                        .decides("2026-11-01", "\"closesAfterDays\":null", "\"closesAfterDays\":10")
                        .has("K-NHI", "DEPARTMENT");
        try (var facts = RecordedTopic.of(Topic.CALL_EVENTS)) {
            itBecomes("2026-11-20T00:00:00");
            var call = strict.call("2026-11").toString();
            var prepared = strict.prepares("2026-11", "K-NHI");
            itBecomes("2026-12-14T23:59:59");
            assertThat(strict.status("2026-11", "K-NHI")).isEqualTo("OVERDUE");
            itBecomes("2026-12-15T00:00:00");
            assertThat(strict.status("2026-11", "K-NHI")).isEqualTo("MISSED");
            refused(strict.signsOff("K-NHI", prepared), "call-closed");

            var door = "{\"until\":\"2026-12-20T17:00:00+07:00\",\"reason\":\"Mất điện\"}";
            CentreInTime.done(strict.tells("2026-11", "K-NHI", "late-door", door), 200);
            itBecomes("2026-12-20T16:59:59");
            CentreInTime.done(strict.signsOff("K-NHI", prepared), 200);
            assertThat(strict.status("2026-11", "K-NHI")).isEqualTo("LATE");
            itIs("2026-12-20T17:00:00");
            refused(strict.drafts("2026-11", "K-NHI"), "call-closed");
            facts.await(
                    r ->
                            call.equals(r.key())
                                    && RecordedTopic.header(r, "ce_type")
                                            .orElse("")
                                            .contains("CallClosed"));
        }
    }

    @Test
    void isNeverMissedInACallWithoutAClosingDate() {
        itBecomes("2027-06-01T08:00:00");
        assertThat(centre.status("2026-11", "K-NHI")).isEqualTo("OVERDUE");
        var door = "{\"until\":\"2027-06-02T00:00:00Z\",\"reason\":\"Mất điện\"}";
        refused(centre.tells("2026-11", "K-NHI", "late-door", door), "call-never-closes");
        centre.sends("2026-11", "K-NHI");
        assertThat(centre.status("2026-11", "K-NHI")).isEqualTo("LATE");
    }

    @Test
    void isWaivedByTheOfficeAlone() {
        var why = "{\"reasonCode\":\"OTHER\",\"reason\":\"Khoa đang sửa chữa\"}";
        var byHead = centre.tells(centre.head("K-NHI"), "2026-11", "K-NHI", "waive", why);
        assertThat(byHead.status()).isEqualTo(403);
        CentreInTime.done(centre.tells("2026-11", "K-NHI", "waive", why), 200);
        var waived = centre.obligation("2026-11", "K-NHI");
        assertThat(waived.get("status").asString()).isEqualTo("WAIVED");
        assertThat(waived.get("reasonCode").asString()).isEqualTo("OTHER");
        refused(centre.tells("2026-11", "K-NHI", "waive", why), "not-in-this-state");
    }

    @Test
    void owesAgainWhenTheOfficeTakesItsWaiverBack() {
        var why = "{\"reasonCode\":\"OTHER\",\"reason\":\"Nhầm khoa\"}";
        refused(centre.tells("2026-11", "K-NHI", "waive/take-back", ""), "not-in-this-state");
        CentreInTime.done(centre.tells("2026-11", "K-NHI", "waive", why), 200);
        itBecomes("2026-12-05T00:00:00");
        var byHead = centre.tells(centre.head("K-NHI"), "2026-11", "K-NHI", "waive/take-back", "");
        assertThat(byHead.status()).isEqualTo(403);
        CentreInTime.done(centre.tells("2026-11", "K-NHI", "waive/take-back", ""), 200);
        var owed = centre.obligation("2026-11", "K-NHI");
        assertThat(owed.get("status").asString()).isEqualTo("OVERDUE");
        assertThat(owed.path("reasonCode").isNull()).isTrue();
    }

    @Test
    void hasFulfilledWhatItSentWhileItWasLetOff() {
        var nhi = centre.head("K-NHI");
        CentreInTime.done(centre.tells(nhi, "2026-11", "K-NHI", "nothing", WHY), 200);
        CentreInTime.done(centre.tells("2026-11", "K-NHI", "nothing/accept", ""), 200);
        centre.sends("2026-11", "K-NHI");
        assertThat(centre.status("2026-11", "K-NHI")).isEqualTo("WAIVED");
        CentreInTime.done(centre.tells("2026-11", "K-NHI", "waive/take-back", ""), 200);
        var kept = centre.obligation("2026-11", "K-NHI");
        assertThat(kept.get("status").asString()).isEqualTo("ON_TIME");
        assertThat(kept.get("nothing").get("state").asString()).isEqualTo("STATED");
    }

    @Test
    void isWaivedWhenTheOfficeAgreesThatThereIsNobody() {
        var nhi = centre.head("K-NHI");
        CentreInTime.done(centre.tells(nhi, "2026-11", "K-NHI", "nothing", WHY), 200);
        var stated = centre.obligation("2026-11", "K-NHI");
        assertThat(stated.get("status").asString()).isEqualTo("OWED");
        assertThat(stated.get("nothing").get("state").asString()).isEqualTo("STATED");
        CentreInTime.done(centre.tells("2026-11", "K-NHI", "nothing/accept", ""), 200);
        var waived = centre.obligation("2026-11", "K-NHI");
        assertThat(waived.get("status").asString()).isEqualTo("WAIVED");
        assertThat(waived.get("reasonCode").asString()).isEqualTo("NOTHING_THIS_MONTH");
    }

    @Test
    void stillOwesWhenTheOfficeDoesNotAgree() {
        var nhi = centre.head("K-NHI");
        refused(centre.tells("2026-11", "K-NHI", "nothing/accept", ""), "nothing-to-answer");
        CentreInTime.done(centre.tells(nhi, "2026-11", "K-NHI", "nothing", WHY), 200);
        CentreInTime.done(centre.tells("2026-11", "K-NHI", "nothing/refuse", WHY), 200);
        var refused = centre.obligation("2026-11", "K-NHI");
        assertThat(refused.get("status").asString()).isEqualTo("OWED");
        assertThat(refused.get("nothing").get("state").asString()).isEqualTo("REFUSED");
    }

    @Test
    void showsTheWordsOfAUnitToNoOtherAndLetsNoOtherSayThem() {
        var nhi = centre.head("K-NHI");
        var san = centre.head("K-SAN");
        assertThat(centre.tells(san, "2026-11", "K-NHI", "nothing", WHY).status()).isEqualTo(404);
        CentreInTime.done(centre.tells(nhi, "2026-11", "K-NHI", "nothing", WHY), 200);
        var path = "/api/v1/calls/" + centre.call("2026-11") + "/obligations";
        assertThat(san.get(path).json().toString()).doesNotContain("chống dịch");
        assertThat(nhi.get(path).json().toString()).contains("chống dịch");
    }

    @Test
    void isFulfilledByTheLastOfAQuotaAndOwedAgainWhenOneOfThemFalls() {
        itIs("2026-11-01T08:00:00");
        var twice =
                aCentre()
                        .decides("2026-11-01", "\"quota\":1", "\"quota\":2")
                        .has("K-NHI", "DEPARTMENT");
        itBecomes("2026-11-20T00:00:00");
        var first = twice.sends("2026-11", "K-NHI");
        assertThat(twice.status("2026-11", "K-NHI")).isEqualTo("OWED");
        twice.sends("2026-11", "K-NHI");
        assertThat(twice.status("2026-11", "K-NHI")).isEqualTo("ON_TIME");
        twice.reviewRejects("2026-11", "K-NHI", first, clock());
        await().until(() -> twice.status("2026-11", "K-NHI").equals("OWED"));
    }

    @Test
    void chasesThoseWhoStillOweInTheLanguageOfTheReader() {
        centre.sends("2026-11", "K-SAN");
        itBecomes("2026-12-05T00:00:00");
        var path = "/api/v1/calls/" + centre.call("2026-11") + "/chase";
        assertThat(centre.office().get(path).text("text"))
                .contains("Gương tháng 11/2026 – hạn trước 05/12/2026", "Đơn vị K-NHI (đã quá hạn)")
                .doesNotContain("K-SAN");
        var english = centre.office().to(path).setHeader("Accept-Language", "en").GET();
        assertThat(centre.office().send(english).text("text"))
                .contains("due before 05/12/2026", "Đơn vị K-NHI (overdue)");
        assertThat(centre.head("K-NHI").get(path).status()).isEqualTo(403);
    }

    private static void refused(Answer answer, String problem) {
        assertThat(List.of(answer.status(), answer.text("type")))
                .as(answer.json().toString())
                .isEqualTo(List.of(409, "/problems/" + problem));
    }
}
