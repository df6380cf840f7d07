package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.ApiCaller;

/** A member who has to do with a case says so, and does not vote on it. */
class ConflictOfInterestTests extends CouncilOfNine {

    @Test
    void keepsTheMemberFromVotingAndInTheCount() {
        openVoting();

        assertThat(declare(member(0)).status()).isEqualTo(200);

        assertThat(vote(0, "YES").status()).isEqualTo(403);
        var seen = member(0).get(path()).json().path("voting");
        assertThat(seen.path("mayVote").asBoolean(true)).isFalse();
        assertThat(seen.path("members").asInt()).isEqualTo(9);
        assertThat(member(1).get(path()).json().path("voting").path("mayVote").asBoolean(false))
                .isTrue();
    }

    @Test
    void isSeenOnTheRollAndWaitsForTheMemberNoMore() {
        openVoting();
        assertThat(waitsFor(member(0))).isTrue();

        declare(member(0));
        declare(member(0));

        assertThat(waitsFor(member(0))).isFalse();
        assertThat(
                        secretary()
                                .get(path())
                                .json()
                                .path("voting")
                                .path("roll")
                                .valueStream()
                                .filter(each -> each.path("recused").asBoolean(false)))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.path("personId").asString(""))
                                        .isEqualTo(council.get(0).toString()));
    }

    @Test
    void comesBeforeTheVoteAndBeforeTheCount() {
        openVoting();
        vote(0, 8, "YES");

        assertThat(declare(member(0)).text("type")).endsWith("/voted-already");

        close();
        assertThat(declare(member(8)).status()).isEqualTo(409);
    }

    @Test
    void isNobodysBusinessOutsideOfTheRoll() {
        openVoting();

        assertThat(declare(person(UUID.randomUUID(), "COUNCIL_MEMBER")).status()).isEqualTo(404);
    }

    private ApiCaller.Answer declare(ApiCaller by) {
        return by.post(path() + "/declare-conflict", 1, NOTHING);
    }

    private boolean waitsFor(ApiCaller reader) {
        return reader.get("/api/v1/cases?mine=true")
                .json()
                .path("items")
                .valueStream()
                .anyMatch(
                        each ->
                                each.path("nominationId")
                                        .asString("")
                                        .equals(nomination.id().toString()));
    }
}
