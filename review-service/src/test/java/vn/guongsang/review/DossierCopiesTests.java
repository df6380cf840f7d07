package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.UnitState;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.PostgresDatabase;

/** What reviewers read: copies that follow their owner, whatever the order of the news. */
class DossierCopiesTests extends RunningReview {

    @Test
    void showsACaseBeforeAndAfterItsDossierHasArrived() {
        submit(1);
        assertThat(theCase().json().path("dossierArrived").asBoolean(true)).isFalse();
        assertThat(theCase().json().path("dossier").isNull()).isTrue();

        FactTeller.tell(nomination.dossier(1));

        await().until(() -> theCase().json().path("dossierArrived").asBoolean(false));
        var dossier = theCase().json().path("dossier");
        assertThat(dossier.path("title").asString("")).isEqualTo(nomination.title(1));
        assertThat(dossier.path("claims").get(0).path("source").asString(""))
                .isEqualTo("Sổ trực khoa, tháng 11");
    }

    @Test
    void showsTheDossierOfTheRoundThatIsChecked() {
        FactTeller.tell(nomination.dossier(1), nomination.dossier(2));
        awaitTitles(nomination.title(1), nomination.title(2));
        submit(1);

        assertThat(shownTitle()).isEqualTo(nomination.title(1));
        officer().post(path() + "/return", 0, REASONS);
        submit(2);
        assertThat(shownTitle()).isEqualTo(nomination.title(2));
    }

    @Test
    void keepsTheDossierOfEachRoundWhenTheyArriveTheWrongWayRound() {
        FactTeller.tell(nomination.dossier(3), nomination.dossier(1));

        awaitTitles(nomination.title(1), nomination.title(3));
    }

    @Test
    void isNotMovedByWhatIsRepeatedOrOlder() {
        var newer = nomination.dossier(2);
        var older = titled(1, 2, "Bản cũ đến muộn");
        FactTeller.tell(newer, older, newer, titled(2, 2, "Cùng số, khác lời"));
        FactTeller.tell(nomination.dossier(3));

        awaitTitles(nomination.title(2), nomination.title(3));
    }

    @Test
    void forgetsEveryRoundAndDoesNotLearnItAgain() {
        submit(1);
        FactTeller.tell(nomination.dossier(1), nomination.dossier(2));
        awaitTitles(nomination.title(1), nomination.title(2));

        FactTeller.tell(nomination.forgotten(2));
        awaitTitles();

        FactTeller.tell(nomination.dossier(1), nomination.dossier(2), nomination.dossier(4));
        awaitTitles(nomination.title(4));
        assertThat(theCase().json().path("dossierArrived").asBoolean(true)).isFalse();
    }

    @Test
    void namesUnitsAsTheyAreCalledNow() {
        var before = shown("review.units");
        FactTeller.tell(
                unitCalled("Khoa Nội", 1),
                unitCalled("Khoa Nội tổng hợp", 2),
                unitCalled("Khoa Nội", 1));
        await().until(() -> shown("review.units") >= before + 3);
        submit(1);

        assertThat(theCase().text("unitName")).isEqualTo("Khoa Nội tổng hợp");
        assertThat(officer().get("/api/v1/cases").json().at("/items/0/unitName").asString(""))
                .isEqualTo("Khoa Nội tổng hợp");
    }

    @Test
    void givesNothingAwayToAQueryThatForgetsTheCentre() throws SQLException {
        FactTeller.tell(nomination.dossier(1));
        awaitTitles(nomination.title(1));

        try (var connection = PostgresDatabase.connect("review", "review_app");
                var statement = connection.createStatement()) {
            for (var table :
                    List.of(
                            "review_case",
                            "case_reason",
                            "case_step",
                            "dossier",
                            "unit_copy",
                            "council",
                            "council_member",
                            "voting",
                            "voting_roll",
                            "ballot")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(table)
                        .isThrownBy(() -> statement.executeQuery("select * from " + table))
                        .withMessageContaining("guongsang.centre");
            }
        }
    }

    private String shownTitle() {
        return theCase().json().path("dossier").path("title").asString("");
    }

    private void awaitTitles(String... titles) {
        await().untilAsserted(() -> assertThat(titles()).containsExactly(titles));
    }

    private List<String> titles() {
        return database()
                .sql("select title from dossier where nomination_id = ? order by round")
                .param(nomination.id())
                .query(String.class)
                .list();
    }

    private DossierState titled(long revision, int round, String title) {
        var state = nomination.dossier(round);
        return new DossierState(
                centre,
                nomination.id(),
                revision,
                state.at(),
                round,
                state.digest(),
                state.subjectName(),
                title,
                state.summary(),
                state.claims(),
                null);
    }

    private UnitState unitCalled(String name, long revision) {
        return new UnitState(
                centre,
                unit,
                revision,
                Instant.parse("2026-11-01T00:00:00Z"),
                "K-NOI",
                name,
                "DEPARTMENT",
                null,
                LocalDate.of(2026, 1, 1),
                null,
                true);
    }
}
