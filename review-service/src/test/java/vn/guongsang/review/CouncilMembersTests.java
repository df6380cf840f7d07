package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dated list of who belongs to the council. */
class CouncilMembersTests extends CouncilOfNine {

    @Test
    void isEmptyUntilSomebodyKeepsIt() {
        var empty = secretary().get(MEMBERS);

        assertThat(empty.header("ETag")).isEqualTo("\"0\"");
        assertThat(empty.json().path("members")).isEmpty();
    }

    @Test
    void isKeptAsAWholeByWhoHasSeenIt() {
        var first = keep(0, council);
        var second = keep(1, council.subList(0, 5));

        assertThat(first.json().path("members")).hasSize(9);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(second.json().path("members")).hasSize(5);
        assertThat(second.header("ETag")).isEqualTo("\"2\"");
        assertThat(keep(1, council).status()).isEqualTo(412);
        assertThat(keep(0, council).status()).isEqualTo(412);
    }

    @Test
    void isKeptByAdministratorsAndTheSecretaryOnly() {
        var office = officer();
        var request =
                office.to(MEMBERS)
                        .header("If-Match", "\"0\"")
                        .PUT(BodyPublishers.ofString("{\"members\": []}"));

        assertThat(office.send(request).status()).isEqualTo(403);
        assertThat(caller(centre, unit, "UNIT_HEAD").get(MEMBERS).status()).isEqualTo(403);
    }

    @Test
    void namesEveryLineThatCannotBe() {
        var one = council.get(0);
        var answer =
                keepLines(
                        0,
                        List.of(
                                line(one, "2026-01-01", "2026-06-30"),
                                line(one, "2026-06-30", null),
                                line(council.get(1), "2026-05-01", "2026-04-30")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(
                        answer.json()
                                .path("errors")
                                .valueStream()
                                .map(e -> e.path("pointer").asString("")))
                .containsExactly("/members/1/from", "/members/2/to");
    }

    @Test
    void keepsAPersonWhoComesBack() {
        var one = council.get(0);
        var answer =
                keepLines(
                        0,
                        List.of(
                                line(one, "2026-01-01", "2026-06-29"),
                                line(one, "2026-06-30", null)));

        assertThat(answer.json().path("members")).hasSize(2);
    }

    @Test
    void isNotAskedWithoutMembers() {
        decideRoute(true, 3, "SECOND_OFFICER");
        submit(1);

        var accepted = officer().post(path() + "/accept", 0, NOTHING);

        assertThat(accepted.status()).isEqualTo(409);
        assertThat(accepted.text("type")).isEqualTo("/problems/no-council");
        assertThat(theCase().text("status")).isEqualTo("OPEN");
    }
}
