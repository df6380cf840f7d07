package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.PostgresDatabase;

/** Who sees what of a voting, and what nobody can change. */
class CouncilSecrecyTests extends CouncilOfNine {

    @Test
    void showsMembersTheirOwnVoteAndNoCountBeforeTheEnd() {
        openVoting();
        vote(0, "YES");

        var seen = voting(member(0));

        assertThat(seen.path("own").path("choice").asString("")).isEqualTo("YES");
        assertThat(seen.path("tally").isNull()).isTrue();
        assertThat(seen.path("roll")).isEmpty();
        assertThat(voting(member(1)).path("own").isNull()).isTrue();
    }

    @Test
    void showsTheSecretaryWhoHasVotedAndNotHow() {
        openVoting();
        vote(0, "NO");

        var seen = voting(secretary());

        assertThat(
                        seen.path("roll")
                                .valueStream()
                                .filter(each -> each.path("voted").asBoolean(false)))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.path("personId").asString(""))
                                        .isEqualTo(council.get(0).toString()));
        assertThat(seen.toString()).doesNotContain("\"NO\"");
        assertThat(seen.path("tally").isNull()).isTrue();
    }

    @Test
    void showsTheCountToMembersAfterTheEnd() {
        openVoting();
        vote(0, 8, "YES");
        close();

        var tally = voting(member(8)).path("tally");

        assertThat(tally.path("yes").asInt(0)).isEqualTo(8);
        assertThat(tally.path("recommended").asBoolean(false)).isTrue();
    }

    @Test
    void showsTheUnitItsCaseWithoutTheVoting() {
        openVoting();

        var seen = caller(centre, unit, "UNIT_HEAD").get(path());

        assertThat(seen.text("status")).isEqualTo("VOTING");
        assertThat(seen.json().path("voting").isNull()).isTrue();
    }

    @Test
    void givesMembersTheCaseTheyVoteOnAndNoOther() {
        submit(1);
        assertThat(member(0).get(path()).status()).isEqualTo(404);
        keep(0, council);
        decideRoute(true, 3, "SECOND_OFFICER");
        officer().post(path() + "/accept", 0, NOTHING);

        assertThat(member(0).get(path()).status()).isEqualTo(200);
        assertThat(person(UUID.randomUUID(), "COUNCIL_MEMBER").get(path()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ballot set choice = 'NO'",
                "delete from ballot",
                "delete from voting_roll",
                "update voting_roll set recused = true",
                "delete from declared_conflict",
                "update case_step set account = 'x'"
            })
    void isFrozenForTheServiceItself(String change) throws SQLException {
        try (var connection = PostgresDatabase.connect("review", "review_app");
                var statement = connection.createStatement()) {
            statement.execute("set guongsang.centre = '" + centre + "'");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(change))
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void hasNoRoomForASecondBallotOfOneTurnNorForOneOnOtherContent() {
        openVoting();
        vote(0, "YES");
        var copy =
                """
                insert into ballot (centre_id, nomination_id, round, person_id, turn,
                                    dossier_digest, choice, filed, account, cast_at)
                select centre_id, nomination_id, round, person_id, %s, %s, choice, filed,
                       account, cast_at
                  from ballot where nomination_id = '%s'
                """;

        fails(copy.formatted("1", "dossier_digest", nomination.id()), "ballot_pkey");
        fails(copy.formatted("3", "dossier_digest", nomination.id()), "ballot_chain");
        fails(copy.formatted("2", "repeat('f', 64)", nomination.id()), "ballot_on_content");
    }

    private static void fails(String sql, String constraint) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database().sql(sql).update())
                .withMessageContaining(constraint);
    }

    private JsonNode voting(ApiCaller reader) {
        return reader.get(path()).json().path("voting");
    }
}
