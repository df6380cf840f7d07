package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.testkit.FactTeller;

/** The rest of the form that reviewers read, and the catalogue that they answer with. */
class DossierProfileTests extends RunningReview {

    @Test
    void showsTheWholeForm() {
        submit(1);
        FactTeller.tell(withProfile());

        await().until(() -> theCase().json().path("dossierArrived").asBoolean(false));

        var profile = theCase().json().path("dossier").path("profile");
        assertThat(profile.path("field").asString("")).isEqualTo("EXAMINATION_TREATMENT");
        assertThat(profile.path("members").asInt(0)).isEqualTo(12);
        assertThat(profile.at("/criteria/0/met").asBoolean(false)).isTrue();
        assertThat(profile.path("spread").isNull()).isTrue();
    }

    @Test
    void tellsEverybodyTheReasonsToChooseFrom() {
        var seen = caller(centre, unit, "UNIT_HEAD").get("/api/v1/review/catalogues").json();

        assertThat(seen.path("reasons").valueStream().map(r -> r.path("code").asString("")))
                .contains("MISSING_EVIDENCE", "UNIT_RECONSIDERED", "OTHER");
    }

    @Test
    void knowsTheReasonsOfTheCentreAlone() {
        submit(1);
        decide(
                "reasons",
                """
                {"reasons": [{"code": "TOO_LATE", "vi": "Quá hạn", "en": "Too late"}]}
                """);

        assertThat(officer().post(path() + "/return", 0, REASONS).status()).isEqualTo(422);
        var own = "{\"reasons\": [{\"code\": \"TOO_LATE\"}]}";
        assertThat(officer().post(path() + "/return", 0, own).text("status")).isEqualTo("RETURNED");
    }

    private DossierState withProfile() {
        var state = nomination.dossier(1);
        return new DossierState(
                centre,
                nomination.id(),
                state.revision(),
                state.at(),
                1,
                state.digest(),
                state.subjectName(),
                state.title(),
                state.summary(),
                state.claims(),
                new DossierState.Profile(
                        "NEW_MODEL",
                        "EXAMINATION_TREATMENT",
                        List.of("CARE_QUALITY"),
                        null,
                        12,
                        9,
                        List.of(new DossierState.Criterion("SOLIDARITY", true, "Cả tổ cùng làm.")),
                        null,
                        "Áp dụng được ở khoa khác"));
    }
}
