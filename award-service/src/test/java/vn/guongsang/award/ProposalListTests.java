package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;

/** What the director sees before deciding: what was submitted, and what the review found. */
class ProposalListTests extends RunningAward {
    private static final String PROPOSALS = "/api/v1/proposals";
    private static final DossierState.Profile PROFILE =
            new DossierState.Profile(
                    "GOOD_PERSON_GOOD_DEED",
                    "EXAMINATION_TREATMENT",
                    List.of("MEDICAL_ETHICS", "CARE_QUALITY"),
                    "Điều dưỡng trưởng",
                    null,
                    null,
                    List.of(new DossierState.Criterion("SOLIDARITY", true, "Giúp đồng nghiệp.")),
                    "Cả khoa cùng làm theo.",
                    null);

    @Test
    void showsWhatTheOfficeFoundAndWhatWasReviewed() {
        recommendByVote();
        tellDossierWithProfile();

        var shown = theProposal().json();
        assertThat(shown.at("/review/outcome").asString("")).isEqualTo("RECOMMENDED");
        assertThat(shown.at("/review/recommendedAt").asString(""))
                .isEqualTo("2026-11-28T02:30:00Z");
        assertThat(shown.at("/review/route/1").asString("")).isEqualTo("COUNCIL");
        assertThat(shown.at("/review/votes/yes").asInt(-1)).isEqualTo(5);
        assertThat(shown.at("/dossier/profile/criteria/0/code").asString(""))
                .isEqualTo("SOLIDARITY");
        assertThat(shown.path("dossierDigest").asString("")).isEqualTo(nomination.digest(1));

        var row = list("").path(0);
        assertThat(row.path("post").asString("")).isEqualTo("Điều dưỡng trưởng");
        assertThat(row.path("topic").asString("")).isEqualTo("MEDICAL_ETHICS");
        assertThat(row.at("/review/votes/members").asInt(-1)).isEqualTo(7);
        assertThat(row.path("lastAct").isNull()).isTrue();
        assertThat(row.path("flags")).isEmpty();
    }

    @Test
    void keepsFromAUnitHowTheCouncilVoted() {
        recommendByVote();
        var head = caller(centre, unit, "UNIT_HEAD");

        assertThat(head.get(path()).json().at("/review/votes").isNull()).isTrue();
        assertThat(head.get(path()).json().at("/review/route/1").asString("")).isEqualTo("COUNCIL");
        assertThat(head.get(PROPOSALS).json().at("/items/0/review/votes").isNull()).isTrue();
    }

    @Test
    void putsFirstWhatWaitsForTheDirectorOverAllParts() {
        var all = recommended(7);
        for (var each : all.subList(0, 3)) {
            director().post(path(each) + "/approve", 0, NOTHING);
        }

        var seen = new ArrayList<JsonNode>();
        var cursor = "";
        for (int part = 0; part < 3; part++) {
            var found = director().get(PROPOSALS + "?limit=3" + cursor).json();
            found.path("items").valueStream().forEach(seen::add);
            cursor = "&cursor=" + found.path("next").asString("");
        }

        assertThat(seen.stream().map(row -> row.path("status").asString("")))
                .containsExactly(
                        "PENDING",
                        "PENDING",
                        "PENDING",
                        "PENDING",
                        "APPROVED",
                        "APPROVED",
                        "APPROVED");
        assertThat(seen.stream().map(row -> row.path("nominationId").asString("")))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(each -> each.id().toString()).toList());
        assertThat(seen.getLast().at("/lastAct/what").asString("")).isEqualTo("APPROVED");
    }

    @Test
    void listsByCallAndUnitAndCountsThem() {
        decideApproval(0, false);
        recommend();
        var others = recommended(2);
        director().post(path(others.getFirst()) + "/approve", 0, NOTHING);
        var call = others.getFirst().outline().callId();

        assertThat(list("?callId=" + call)).hasSize(1);
        assertThat(list("?unitId=" + unit)).hasSize(3);
        assertThat(list("?unitId=" + UUID.randomUUID())).isEmpty();
        assertThat(list("?status=PENDING&callId=" + call)).isEmpty();
        var counts = summary(director(), call);
        assertThat(counts.path("total").asInt(-1)).isEqualTo(1);
        assertThat(counts.at("/counts/GRANTED").asInt(-1)).isEqualTo(1);
        assertThat(counts.at("/counts/PENDING").asInt(-1)).isZero();
        var neighbour = caller(centre, UUID.randomUUID(), "UNIT_HEAD");
        assertThat(summary(neighbour, call).path("total").asInt(-1)).isZero();
    }

    @Test
    void flagsWhatTheDirectorShouldHaveSeen() {
        decideApproval(0, false);
        var subject = UUID.randomUUID();
        var before = about(subject, UUID.randomUUID());
        var now = about(subject, subject);
        FactTeller.tell(before.reviewed(1, "RECOMMENDED"), inRoundTwo(now));
        await().until(() -> director().get(path(now)).status() == 200);
        director().post(path(before) + "/approve", 0, NOTHING);

        var flags = director().get(path(now)).json().path("flags");

        assertThat(flags.valueStream().map(JsonNode::asString))
                .containsExactly(
                        "HONOURED_BEFORE",
                        "RETURNED_BEFORE",
                        "SIGNED_OFF_BY_SUBJECT",
                        "NO_DOSSIER");
        assertThat(director().get(path(before)).json().path("flags")).hasSize(1);
    }

    @Test
    void tellsEverybodyWhatTheReasonsMeanAndTheDirectorMayUseNoOthers() {
        var head = caller(centre, unit, "UNIT_HEAD");
        assertThat(head.get("/api/v1/award/reasons").json().at("/items/0/vi").asString(""))
                .isEqualTo("Thành tích chưa đủ sức thuyết phục");

        decide(
                "reasons",
                """
                {"items": [{"code": "TOO_EARLY", "vi": "Còn quá sớm", "en": "Too early"}]}
                """);
        recommend();

        assertThat(director().post(path() + "/decline", 0, REASONS).status()).isEqualTo(422);
        var known = REASONS.replace("NOT_CONVINCING", "TOO_EARLY");
        assertThat(director().post(path() + "/decline", 0, known).status()).isEqualTo(200);
    }

    private void recommendByVote() {
        var plain = nomination.reviewed(2, "RECOMMENDED");
        FactTeller.tell(
                new ReviewCompleted(
                        centre,
                        nomination.id(),
                        2,
                        plain.at(),
                        plain.outline(),
                        "RECOMMENDED",
                        List.of("OFFICE", "COUNCIL"),
                        List.of(),
                        1,
                        nomination.digest(1),
                        new ReviewCompleted.Votes(7, 6, 5, 1, 0)));
        await().until(() -> theProposal().status() == 200);
    }

    private void tellDossierWithProfile() {
        var plain = nomination.dossier(1);
        FactTeller.tell(
                new DossierState(
                        centre,
                        nomination.id(),
                        1,
                        plain.at(),
                        1,
                        plain.digest(),
                        plain.subjectName(),
                        plain.title(),
                        plain.summary(),
                        plain.claims(),
                        PROFILE));
        await().until(() -> theProposal().json().path("dossierArrived").asBoolean(false));
    }

    private SampleNomination about(UUID subject, UUID submittedBy) {
        return new SampleNomination(
                centre,
                UUID.randomUUID(),
                new NominationOutline(
                        UUID.randomUUID(),
                        "EXEMPLAR",
                        unit,
                        "INDIVIDUAL",
                        subject,
                        submittedBy,
                        null));
    }

    private static ReviewCompleted inRoundTwo(SampleNomination of) {
        var plain = of.reviewed(2, "RECOMMENDED");
        return new ReviewCompleted(
                plain.centreId(),
                plain.nominationId(),
                2,
                plain.at(),
                plain.outline(),
                "RECOMMENDED",
                plain.route(),
                List.of(),
                2,
                of.digest(2),
                null);
    }

    private JsonNode list(String query) {
        return director().get(PROPOSALS + query).json().path("items");
    }

    private static JsonNode summary(ApiCaller by, UUID call) {
        return by.get(PROPOSALS + "/summary?callId=" + call).json();
    }
}
