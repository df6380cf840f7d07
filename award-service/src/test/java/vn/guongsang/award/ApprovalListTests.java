package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.SampleNomination;

/** A director approves a list after having seen it. */
class ApprovalListTests extends RunningAward {
    private static final String APPROVE = "/api/v1/proposals/approve";

    @Test
    void approvesWhatItCanAndAnswersEachItem() {
        var list = recommended(4);
        var stale = list.get(1);
        var decided = list.get(2);
        director().post(path(stale) + "/approve", 0, NOTHING);
        director().post(path(stale) + "/take-back", 1, NOTHING);
        director().post(path(decided) + "/decline", 0, REASONS);
        var stranger = SampleNomination.of(centre, unit);

        var answer =
                approve(
                        director(),
                        "a",
                        item(list.get(0), 0),
                        item(stale, 0),
                        item(decided, 1),
                        item(stranger, 0),
                        item(list.get(3), 0));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(outcomes(answer))
                .containsExactly("APPROVED", "REFUSED", "REFUSED", "REFUSED", "APPROVED");
        assertThat(problem(answer, 1)).isEqualTo("/problems/stale-version");
        assertThat(answer.json().at("/items/1/problem/currentVersion").asLong(-1)).isEqualTo(2);
        assertThat(problem(answer, 2)).isEqualTo("/problems/not-in-this-state");
        assertThat(problem(answer, 3)).isEqualTo("/problems/not-found");
        assertThat(answer.json().at("/items/0/version").asLong(-1)).isEqualTo(1);
        assertThat(answer.json().at("/items/0").has("problem")).isFalse();
        assertThat(said(list.getLast().id())).containsExactly("AwardApproved");
        assertThat(said(stale.id())).containsExactly("AwardApproved", "ApprovalTakenBack");
        assertThat(said(decided.id())).containsExactly("AwardDeclined");
    }

    @Test
    void answersTheSameUnderTheSameKeyAndDoesNothingAgain() {
        var list = recommended(2);
        var director = director();
        var first = approve(director, "once", item(list.get(0), 0), item(list.get(1), 7));

        var again = approve(director, "once", item(list.get(0), 0), item(list.get(1), 7));
        var other = approve(director, "once", item(list.get(0), 1));

        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(outcomes(again)).containsExactly("APPROVED", "REFUSED");
        assertThat(said(list.getFirst().id())).containsExactly("AwardApproved");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void grantsWithItWhatCannotBeTakenBack() {
        decideApproval(0, false);
        var list = recommended(2);

        var answer = approve(director(), "a", item(list.get(0), 0), item(list.get(1), 0));

        assertThat(outcomes(answer)).containsExactly("GRANTED", "GRANTED");
        assertThat(said(list.getLast().id())).containsExactly("AwardApproved", "AwardGranted");
    }

    @Test
    void letsTwoDirectorsApproveTheSameListsAtOnceAndEachItemOnce() {
        var list = recommended(10);
        var there = list.stream().map(each -> item(each, 0)).toArray(String[]::new);
        var back = list.reversed().stream().map(each -> item(each, 0)).toArray(String[]::new);

        var answers =
                AtOnce.both(
                        () -> approve(director(), "a", there),
                        () -> approve(director(), "b", back));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers.stream().flatMap(ApprovalListTests::outcomes))
                .filteredOn("APPROVED"::equals)
                .hasSize(10);
        assertThat(list)
                .allSatisfy(each -> assertThat(said(each.id())).containsExactly("AwardApproved"));
    }

    @Test
    void letsOneOfTwoDirectorsDecideWhoDoSoAtOnce() {
        for (var each : recommended(5)) {
            var statuses =
                    AtOnce.both(
                            () -> director().post(path(each) + "/approve", 0, NOTHING),
                            () -> director().post(path(each) + "/decline", 0, REASONS));

            assertThat(statuses.stream().map(ApiCaller.Answer::status))
                    .containsExactlyInAnyOrder(200, 412);
            assertThat(said(each.id())).hasSize(1);
        }
    }

    @Test
    void belongsToTheDirectorAndStaysInTheCentre() {
        var theirs = recommended(1).getFirst();
        var officer = caller(centre, unit, "EMULATION_OFFICER");
        var elsewhere = caller(UUID.randomUUID(), unit, "DIRECTOR");

        assertThat(approve(officer, "a", item(theirs, 0)).status()).isEqualTo(403);
        assertThat(problem(approve(elsewhere, "a", item(theirs, 0)), 0))
                .isEqualTo("/problems/not-found");
        assertThat(said(theirs.id())).isEmpty();
    }

    @Test
    void takesTwoHundredWhileThePhoneWaits() {
        decideApproval(0, false);
        var items = recommended(200).stream().map(each -> item(each, 0)).toArray(String[]::new);
        var began = Instant.now();

        var answer = approve(director(), "a", items);

        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(outcomes(answer)).hasSize(200).containsOnly("GRANTED");
    }

    @Test
    void takesBetweenOneAndTwoHundred() {
        var tooMany =
                IntStream.range(0, 201)
                        .mapToObj(_ -> item(SampleNomination.of(centre, unit), 0))
                        .toArray(String[]::new);

        assertThat(approve(director(), "a").status()).isEqualTo(422);
        assertThat(approve(director(), "a", tooMany).status()).isEqualTo(422);
        var blind = approve(director(), "a", "{\"id\": \"%s\"}".formatted(UUID.randomUUID()));
        assertThat(blind.json().at("/errors/0/pointer").asString("")).isEqualTo("/items/0/version");
    }

    private static String item(SampleNomination of, long version) {
        return "{\"id\": \"%s\", \"version\": %d}".formatted(of.id(), version);
    }

    private static ApiCaller.Answer approve(ApiCaller by, String key, String... items) {
        var body = Stream.of(items).collect(Collectors.joining(",", "{\"items\": [", "]}"));
        return by.send(
                by.to(APPROVE).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    private static Stream<String> outcomes(ApiCaller.Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("outcome").asString(""));
    }

    private static String problem(ApiCaller.Answer answer, int item) {
        JsonNode items = answer.json().path("items");
        return items.path(item).path("problem").path("type").asString("");
    }
}
