package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.PostgresDatabase;

/** What the director reads: a copy that follows its owner, whatever the order of the news. */
class DossierCopyTests extends RunningAward {

    @Test
    void showsAProposalBeforeAndAfterItsDossierHasArrived() {
        recommend();
        assertThat(theProposal().json().path("dossierArrived").asBoolean(true)).isFalse();
        assertThat(theProposal().json().path("dossier").isNull()).isTrue();

        FactTeller.tell(nomination.dossier(1));

        await().until(() -> theProposal().json().path("dossierArrived").asBoolean(false));
        assertThat(theProposal().json().at("/dossier/title").asString(""))
                .isEqualTo(nomination.title(1));
        assertThat(theProposal().json().at("/dossier/claims/0/text").asString(""))
                .isEqualTo("120 lượt hướng dẫn");
    }

    @Test
    void showsNoOtherContentThanWhatWasRecommended() {
        recommend();
        FactTeller.tell(nomination.dossier(2));
        awaitTitles(nomination.title(2));

        assertThat(theProposal().json().path("dossierArrived").asBoolean(true)).isFalse();
    }

    @Test
    void keepsTheLatestAndIsNotMovedByWhatIsRepeatedOrOlder() {
        FactTeller.tell(
                nomination.dossier(1),
                nomination.dossier(3),
                nomination.dossier(3),
                nomination.dossier(2));
        var behind = nomination.forgotten(0);
        FactTeller.tell(behind);
        await().until(() -> forgottenAt() == behind.revision());

        awaitTitles(nomination.title(3));
    }

    @Test
    void forgetsAndDoesNotLearnItAgain() {
        FactTeller.tell(nomination.dossier(1), nomination.dossier(2));
        awaitTitles(nomination.title(2));

        FactTeller.tell(nomination.forgotten(2));
        awaitTitles();

        FactTeller.tell(nomination.dossier(2), nomination.forgotten(1), nomination.forgotten(6));
        await().until(() -> forgottenAt() == 7);
        awaitTitles();
    }

    @Test
    void givesNothingAwayToAQueryThatForgetsTheCentre() throws SQLException {
        recommend();

        try (var connection = PostgresDatabase.connect("award", "award_app");
                var statement = connection.createStatement()) {
            for (var table :
                    List.of(
                            "proposal",
                            "proposal_reason",
                            "proposal_act",
                            "decision",
                            "recommendation",
                            "dossier")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(table)
                        .isThrownBy(() -> statement.executeQuery("select * from " + table))
                        .withMessageContaining("guongsang.centre");
            }
        }
    }

    private long forgottenAt() {
        return database()
                .sql(
                        "select coalesce(max(revision), 0) from forgotten_dossier where nomination_id = ?")
                .param(nomination.id())
                .query(Long.class)
                .single();
    }

    private void awaitTitles(String... titles) {
        await().untilAsserted(
                        () ->
                                assertThat(
                                                database()
                                                        .sql(
                                                                "select title from dossier where nomination_id = ?")
                                                        .param(nomination.id())
                                                        .query(String.class)
                                                        .list())
                                        .containsExactly(titles));
    }
}
