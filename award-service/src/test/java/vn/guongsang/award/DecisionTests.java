package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.SampleNomination;

/** A recognition that is given by a numbered decision. */
class DecisionTests extends RunningAward {
    private static final Instant MORNING = Instant.parse("2026-12-02T01:00:00Z");

    @BeforeEach
    void decisionsAreNeeded() {
        clock.stopAt(MORNING);
        decideApproval(60, true);
    }

    @Test
    void isGrantedWithItsDecisionAndNamesIt() {
        var approved = approved();

        var receipt = issue(approved, 1, decision(123, "2026-12-02"));

        assertThat(receipt.text("status")).isEqualTo("GRANTED");
        assertThat(said(approved.id())).containsExactly("AwardApproved", "AwardGranted");
        var shown = director().get(path(approved)).json();
        assertThat(shown.at("/decision/number").asInt(0)).isEqualTo(123);
        assertThat(shown.at("/decision/symbol").asString("")).isEqualTo("QĐ-TTYT");
        assertThat(shown.at("/decision/signedOn").asString("")).isEqualTo("2026-12-02");
        assertThat(shown.at("/decision/capacity").asString("")).isEqualTo("GIÁM ĐỐC");
        assertThat(shown.at("/acts/1/what").asString("")).isEqualTo("ISSUED");
        assertThat(shown.at("/grantedAt").isNull()).isFalse();
    }

    @Test
    void spendsNoNumberWhileTheApprovalCanBeTakenBack() {
        var approved = approved();
        clock.stopAt(MORNING.plus(Duration.ofMinutes(59)));

        var early = issue(approved, 1, decision(1, "2026-12-02"));

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("type")).isEqualTo("/problems/take-back-open");
        assertThat(director().post(path(approved) + "/take-back", 1, NOTHING).status())
                .isEqualTo(200);
    }

    @Test
    void givesANumberToOneDecisionOfAYear() {
        var first = approved();
        var second = approved();
        issue(first, 1, decision(7, "2026-12-02"));

        var taken = issue(second, 1, decision(7, "2026-12-01"));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.text("type")).isEqualTo("/problems/decision-number-taken");
        assertThat(taken.text("detail")).contains("7", "2026");
        assertThat(said(second.id())).containsExactly("AwardApproved");
        assertThat(issue(second, 1, decision(7, "2025-12-31")).status()).isEqualTo(200);
    }

    @Test
    void letsOneDecisionNameMany() {
        var both = List.of(approved(), approved());

        both.forEach(each -> issue(each, 1, decision(8, "2026-12-02")));

        assertThat(both)
                .allSatisfy(
                        each ->
                                assertThat(director().get(path(each)).text("status"))
                                        .isEqualTo("GRANTED"));
    }

    @Test
    void givesANumberOnceWhenTwoWantItAtOnce() {
        var first = approved();
        var second = approved();

        var answers =
                AtOnce.both(
                        () -> issue(first, 1, decision(9, "2026-12-01")),
                        () -> issue(second, 1, decision(9, "2026-12-02")));

        assertThat(answers.stream().map(ApiCaller.Answer::status))
                .containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void belongsToTheOfficeAndToWhatWaitsForIt() {
        var approved = approved();
        var head = caller(centre, unit, "UNIT_HEAD");
        assertThat(head.post(path(approved) + "/issue", 1, decision(1, "2026-12-02")).status())
                .isEqualTo(403);

        decideApproval(0, false);
        recommend();
        assertThat(issue(nomination, 0, decision(1, "2026-12-02")).text("type"))
                .isEqualTo("/problems/not-in-this-state");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-12-02, QĐ-TTYT, /number",
        "1, 2026-12-03, QĐ-TTYT, /signedOn",
        "1, 2026-12-02, ' ', /symbol"
    })
    void namesThePlaceThatIsWrong(int number, String day, String symbol, String pointer) {
        var answer = issue(approved(), 1, decision(number, day).replace("QĐ-TTYT", symbol));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString("")).isEqualTo(pointer);
    }

    private SampleNomination approved() {
        clock.stopAt(MORNING);
        var one = recommended(1).getFirst();
        director().post(path(one) + "/approve", 0, NOTHING);
        clock.stopAt(MORNING.plus(Duration.ofHours(1)));
        return one;
    }

    private ApiCaller.Answer issue(SampleNomination of, long version, String decision) {
        var officer = caller(centre, unit, "EMULATION_OFFICER");
        return officer.post(path(of) + "/issue", version, decision);
    }

    private static String decision(int number, String signedOn) {
        return """
        {"number": %d, "symbol": "QĐ-TTYT", "signedOn": "%s",
         "signer": "Trần Văn Mẫu", "capacity": "GIÁM ĐỐC"}
        """
                .formatted(number, signedOn);
    }
}
