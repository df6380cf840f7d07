package vn.guongsang.nomination.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls that open by themselves, and whom they ask. */
class OpeningTests extends ClockedServiceTests {

    @BeforeEach
    void itIsTheBeginningOfNovember() {
        itIs("2026-11-01T08:00:00");
    }

    @Test
    void opensTheMonthsCallOnItsDayAndNotBefore() {
        var centre = aCentre().decides("2026-11-01").has("K-NHI", "DEPARTMENT");
        itBecomes("2026-11-19T23:59:59");
        assertThat(centre.periods()).isEmpty();
        itBecomes("2026-11-20T00:00:00");
        assertThat(centre.periods()).containsExactly("2026-11");
        var call = centre.office().get("/api/v1/calls/" + centre.call("2026-11")).json();
        assertThat(call.get("opensAt").asString()).isEqualTo("2026-11-19T17:00:00Z");
        assertThat(call.get("dueBefore").asString()).isEqualTo("2026-12-04T17:00:00Z");
    }

    @Test
    void leavesACentreAloneThatHasDecidedNothingAndCalledNobody() {
        var centre = aCentre().has("K-NHI", "DEPARTMENT");
        itBecomes("2026-11-25T08:00:00");
        assertThat(centre.periods()).isEmpty();
    }

    @Test
    void goesOnAfterTheFirstCallThatTheOfficeOpened() {
        var centre = aCentre().has("K-NHI", "DEPARTMENT");
        centre.opens("2026-10", "2026-10-20", "2026-11-05", "");
        itBecomes("2026-11-20T00:00:00");
        assertThat(centre.periods()).containsExactly("2026-10", "2026-11");
    }

    @Test
    void asksTheTypesThatTheCentreHasSetAndNotThoseThatHaveEnded() {
        var centre =
                aCentre()
                        .decides("2026-11-01")
                        .has("P-KHNV", "OFFICE")
                        .has("K-NHI", "DEPARTMENT")
                        .has("T-TL", "STATION")
                        .has("BGD", "LEADERSHIP")
                        .has("K-CU", "DEPARTMENT", "2026-01-01", "2026-11-19")
                        .has("K-MOI", "DEPARTMENT", "2026-11-21", null);
        itBecomes("2026-11-20T00:00:00");
        assertThat(centre.owing("2026-11")).containsExactly("K-NHI", "P-KHNV");
    }

    @Test
    void asksStationsTooWhereThePlanSaysSoAndNobodyOwesWithoutAQuota() {
        var stations =
                aCentre()
                        .decides("2026-11-01", "\"OFFICE\"", "\"STATION\",\"OFFICE\"")
                        .has("T-TL", "STATION");
        var free =
                aCentre()
                        .decides("2026-11-01", "\"quota\":1", "\"quota\":0")
                        .has("K-NHI", "DEPARTMENT");
        itBecomes("2026-11-20T00:00:00");
        assertThat(stations.owing("2026-11")).containsExactly("T-TL");
        assertThat(free.periods()).containsExactly("2026-11");
        assertThat(free.owing("2026-11")).isEmpty();
    }

    @Test
    void catchesUpWhenItWasDownOverTheOpeningDay() {
        var centre = aCentre().decides("2026-11-01").has("K-NHI", "DEPARTMENT");
        itBecomes("2026-11-23T09:00:00");
        assertThat(centre.periods()).containsExactly("2026-11");
        assertThat(centre.status("2026-11", "K-NHI")).isEqualTo("OWED");
        itBecomes("2027-02-01T09:00:00");
        assertThat(centre.periods()).containsExactly("2026-11", "2026-12", "2027-01");
    }

    @Test
    void doesNotFloodAfterALongSilence() {
        var centre = aCentre().decides("2026-11-01").has("K-NHI", "DEPARTMENT");
        itBecomes("2027-08-25T09:00:00");
        assertThat(centre.periods()).containsExactly("2027-06", "2027-07", "2027-08");
        itBecomes("2027-08-25T09:01:00");
        assertThat(centre.periods()).hasSize(3);
    }

    @Test
    void opensOnceWhenTwoSweepAtOnce() throws Exception {
        var centre = aCentre().decides("2026-11-01").has("K-NHI", "DEPARTMENT");
        itIs("2026-11-20T00:00:00");
        Callable<Boolean> sweep =
                () -> {
                    sweeps().sweep();
                    return true;
                };
        try (var both = Executors.newFixedThreadPool(4)) {
            for (var done : both.invokeAll(List.of(sweep, sweep, sweep, sweep))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(centre.periods()).containsExactly("2026-11");
        assertThat(centre.owing("2026-11")).containsExactly("K-NHI");
    }

    @Test
    void opensOnTheLeapDayWhereTheMonthHasNoThirtyFirst() {
        itIs("2028-02-01T08:00:00");
        var centre =
                aCentre()
                        .decides("2028-02-01", "\"opensOnDay\":20", "\"opensOnDay\":31")
                        .has("K-NHI", "DEPARTMENT");
        itBecomes("2028-02-28T23:59:59");
        assertThat(centre.periods()).isEmpty();
        itBecomes("2028-02-29T00:00:00");
        assertThat(centre.periods()).containsExactly("2028-02");
    }

    @Test
    void takesAYearForWhatIsReportedOnceAYear() {
        var centre = aCentre().has("K-NHI", "DEPARTMENT");
        centre.opens("2026", "2026-09-01", "2026-10-15", ",\"quota\":1");
        itBecomes("2026-11-01T09:00:00");
        assertThat(centre.status("2026", "K-NHI")).isEqualTo("OVERDUE");
    }

    @Test
    void refusesASettingThatIsDueBeforeItOpens() {
        var body =
                """
                {"from":"2026-11-01","reason":"x","value":{"owingUnitTypes":[],"quota":1,"dueDay":5,
                 "dueDayIncluded":false,"monthsBack":0,"opensOnDay":20,"closesAfterDays":null}}
                """;
        var office = aCentre().office();
        var request =
                office.to("/api/v1/nomination/settings/monthly-call")
                        .PUT(BodyPublishers.ofString(body));
        assertThat(office.send(request).status()).isEqualTo(422);
    }
}
