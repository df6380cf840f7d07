package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.testkit.ApiCaller;

/** How the service says no; after each no the case is as it was. */
class CommandRulesTests extends RunningReview {

    @Test
    void keepsOfficersFromTheirOwnUnit() {
        submit(1);
        var own = caller(centre, unit, "EMULATION_OFFICER");

        refused(own.post(path() + "/accept", 0, NOTHING), 403, "own-unit");
    }

    @Test
    void letsOfficersCheckTheirOwnUnitWhereTheCentreHasSaidSo() {
        allowOwnUnit();
        submit(1);

        var own = caller(centre, unit, "EMULATION_OFFICER").post(path() + "/accept", 0, NOTHING);

        assertThat(own.status()).isEqualTo(200);
        var checked = theCase().json().path("history").get(1);
        assertThat(checked.path("step").asString("")).isEqualTo("ACCEPTED");
        assertThat(checked.path("ownUnit").asBoolean(false)).isTrue();
    }

    @Test
    void letsTheDirectorBeTheOtherPairOfEyes() {
        submit(1);
        var own = caller(centre, unit, "DIRECTOR");
        refused(own.post(path() + "/accept", 0, NOTHING), 403, "own-unit");
        var director = caller(centre, UUID.randomUUID(), "DIRECTOR");

        assertThat(director.post(path() + "/accept", 0, NOTHING).status()).isEqualTo(200);
    }

    @Test
    void leavesTheDirectorOutWhereNobodyAsksForAnotherPairOfEyes() {
        allowOwnUnit();
        submit(1);
        var director = caller(centre, UUID.randomUUID(), "DIRECTOR");

        refused(director.post(path() + "/accept", 0, NOTHING), 403, "forbidden");
    }

    @Test
    void remembersNoRefusalForLackOfRights() {
        submit(1);
        var own = caller(centre, unit, "EMULATION_OFFICER");
        refused(own.post(path() + "/accept", 0, "one-key", NOTHING), 403, "own-unit");
        allowOwnUnit();

        assertThat(own.post(path() + "/accept", 0, "one-key", NOTHING).status()).isEqualTo(200);
    }

    @Test
    void returnsNoMoreOftenThanTheRouteAllows() {
        decideRoute(false, 1, "SECOND_OFFICER");
        submit(1);

        refused(officer().post(path() + "/return", 0, REASONS), 409, "too-many-rounds");
    }

    @Test
    void refusesWhatDoesNotFitTheState() {
        submit(1);
        officer().post(path() + "/reject", 0, REASONS);

        var late = officer().post(path() + "/accept", 1, NOTHING);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("type")).isEqualTo("/problems/not-in-this-state");
        assertThat(late.text("detail")).contains("REJECTED");
    }

    @Test
    void tellsACallerWhoIsBehindWhereTheCaseStands() {
        submit(1);

        var behind = officer().post(path() + "/accept", 7, NOTHING);

        refused(behind, 412, "stale-version");
        assertThat(behind.json().path("currentVersion").asLong(-1)).isZero();
        assertThat(behind.text("currentStatus")).isEqualTo("OPEN");
    }

    @Test
    void insistsOnTheHeadersThatGuardACommand() {
        submit(1);
        var office = officer();
        var request = office.to(path() + "/accept").POST(BodyPublishers.ofString(NOTHING));

        refused(
                office.send(request.copy().header("Idempotency-Key", "k")),
                428,
                "if-match-missing");
        refused(
                office.send(request.copy().header("If-Match", "\"0\"")),
                400,
                "idempotency-key-missing");
    }

    @Test
    void leavesDecidingToTheOffice() {
        submit(1);
        var head = caller(centre, UUID.randomUUID(), "UNIT_HEAD", "COUNCIL_CHAIR", "ADMIN");

        refused(head.post(path() + "/accept", 0, NOTHING), 403, "forbidden");
    }

    @Test
    void hidesACaseFromOtherUnitsAndOtherCentres() {
        submit(1);
        var elsewhere = caller(UUID.randomUUID(), unit, "EMULATION_OFFICER");

        refused(caller(centre, UUID.randomUUID(), "UNIT_HEAD").get(path()), 404, "not-found");
        refused(elsewhere.get(path()), 404, "not-found");
        refused(elsewhere.post(path() + "/accept", 0, NOTHING), 404, "not-found");
        assertThat(elsewhere.get("/api/v1/cases").json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"reasons\":                                          | 400 | ``",
                "{}                                                     | 422 | /reasons",
                "{\"reasons\": []}                                      | 422 | /reasons",
                "{\"reasons\": [null]}                                  | 422 | /reasons/0",
                "{\"reasons\": [{\"code\": \"A\", \"text\": \" \"}]}     | 422 | /reasons/0/text",
                "{\"reasons\": [{\"code\": \"OTHER\"}]}               | 422 | /reasons/0/text",
                "{\"reasons\": [{\"code\": \"UNCLEAR\"}, {\"code\": \"NO_SUCH\"}]} | 422 | /reasons/1/code",
                "{\"reasons\": [{\"code\": \"bad word\", \"text\": \"x\"}]} | 422 | /reasons/0/code",
                "{\"reasons\": [{\"code\": \"A\", \"text\": \"x\", \"pointer\": \"/Nguyễn Văn A\"}]} | 422 | /reasons/0/pointer",
                "{\"reasons\": [{\"code\": \"A\", \"text\": \"x\", \"colour\": 1}]} | 400 | /reasons/0/colour",
                "{\"reasons\": [{\"code\": \"A\", \"text\": {}}]}         | 400 | /reasons/0/text",
            })
    void namesThePlaceThatIsWrong(String body, int status, String pointer) {
        submit(1);

        var answer = officer().post(path() + "/return", 0, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("errors").path(0).path("pointer").asString(""))
                .isEqualTo(pointer);
        assertThat(theCase().text("status")).isEqualTo("OPEN");
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherBody() {
        submit(1);
        var office = officer();
        office.post(path() + "/return", 7, "one-key", REASONS);

        var other = office.post(path() + "/return", 7, "one-key", REASONS.replace("số", "chữ"));

        refused(other, 422, "idempotency-key-reused");
    }

    private void allowOwnUnit() {
        decideRoute(false, 3, "ALLOWED");
    }

    private void refused(ApiCaller.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("type")).isEqualTo("/problems/" + code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(theCase().text("status")).isEqualTo("OPEN");
    }
}
