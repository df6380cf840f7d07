package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;

/** How the service says no, and what it shows to whom. */
class CommandRulesTests extends RunningAward {
    private static final String PROPOSALS = "/api/v1/proposals";

    @Test
    void leavesDecidingToTheDirector() {
        recommend();
        var officer = caller(centre, UUID.randomUUID(), "EMULATION_OFFICER", "UNIT_HEAD");

        refused(officer.post(path() + "/approve", 0, NOTHING), 403, "forbidden");
        refused(officer.post(path() + "/decline", 0, REASONS), 403, "forbidden");
        refused(officer.post(path() + "/take-back", 0, NOTHING), 403, "forbidden");
        assertThat(officer.get(path()).status()).isEqualTo(200);
    }

    @Test
    void refusesWhatDoesNotFitTheState() {
        recommend();
        director().post(path() + "/decline", 0, REASONS);

        var late = director().post(path() + "/approve", 1, NOTHING);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("type")).isEqualTo("/problems/not-in-this-state");
    }

    @Test
    void tellsACallerWhoIsBehindWhereTheProposalStands() {
        recommend();

        var behind = director().post(path() + "/approve", 7, NOTHING);

        refused(behind, 412, "stale-version");
        assertThat(behind.json().path("currentVersion").asLong(-1)).isZero();
        assertThat(behind.text("currentStatus")).isEqualTo("PENDING");
    }

    @Test
    void insistsOnTheHeadersThatGuardACommand() {
        recommend();
        var director = director();
        var request = director.to(path() + "/approve").POST(BodyPublishers.ofString(NOTHING));

        refused(
                director.send(request.copy().header("Idempotency-Key", "k")),
                428,
                "if-match-missing");
        refused(
                director.send(request.copy().header("If-Match", "\"0\"")),
                400,
                "idempotency-key-missing");
    }

    @Test
    void hidesAProposalFromOtherUnitsAndOtherCentres() {
        recommend();
        var elsewhere = caller(UUID.randomUUID(), unit, "DIRECTOR");

        refused(caller(centre, UUID.randomUUID(), "UNIT_HEAD").get(path()), 404, "not-found");
        refused(elsewhere.get(path()), 404, "not-found");
        refused(elsewhere.post(path() + "/approve", 0, NOTHING), 404, "not-found");
        refused(elsewhere.post(path() + "/take-back", 0, NOTHING), 404, "not-found");
        assertThat(elsewhere.get(PROPOSALS).json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"reasons\":                                      | 400 | ``",
                "{\"reasons\": []}                                  | 422 | /reasons",
                "{\"reasons\": [{\"code\": \"A\", \"text\": \" \"}]} | 422 | /reasons/0/text",
                "{\"reasons\": [{\"code\": \"a b\", \"text\": \"x\"}]} | 422 | /reasons/0/code",
                "{\"reasons\": [{\"code\": \"NO_SUCH\", \"text\": \"x\"}]} | 422 | /reasons/0/code",
                "{\"reasons\": [{\"code\": \"A\", \"text\": \"x\", \"why\": 1}]} | 400 | /reasons/0/why",
            })
    void namesThePlaceThatIsWrong(String body, int status, String pointer) {
        recommend();

        var answer = director().post(path() + "/decline", 0, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().at("/errors/0/pointer").asString("")).isEqualTo(pointer);
        assertThat(theProposal().text("status")).isEqualTo("PENDING");
    }

    @Test
    void listsInPartsAndByStatus() {
        decideApproval(0, false);
        FactTeller.tell(
                nomination.reviewed(2, "RECOMMENDED"),
                SampleNomination.of(centre, unit).reviewed(2, "RECOMMENDED"),
                SampleNomination.of(centre, unit).reviewed(2, "RECOMMENDED"));
        await().until(() -> ids(list("")).count() == 3);
        director().post(path() + "/approve", 0, NOTHING);

        var first = list("?limit=2");
        var second = list("?limit=2&cursor=" + first.path("next").asString(""));

        assertThat(Stream.concat(ids(first), ids(second)))
                .containsExactlyElementsOf(ids(list("")).toList());
        assertThat(ids(list("?status=GRANTED"))).containsExactly(nomination.id().toString());
        assertThat(ids(list("?status=PENDING"))).hasSize(2);
        assertThat(director().get(PROPOSALS + "?status=DONE").status()).isEqualTo(400);
    }

    private JsonNode list(String query) {
        return director().get(PROPOSALS + query).json();
    }

    private static Stream<String> ids(JsonNode list) {
        return list.path("items").valueStream().map(item -> item.path("nominationId").asString(""));
    }

    private void refused(ApiCaller.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("type")).isEqualTo("/problems/" + code);
        assertThat(theProposal().text("status")).isEqualTo("PENDING");
    }
}
