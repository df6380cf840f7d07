package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleCentre;
import vn.guongsang.testkit.SampleNomination;

/** From an award to a text that the public may read. */
class StoryTests extends RunningStories {

    @Test
    void opensADraftForAnAwardFilledFromTheDossier() {
        tellAllAround();
        opened(nomination);

        var story = story(nomination);

        assertThat(story.path("status").asString()).isEqualTo("DRAFT");
        assertThat(story.at("/text/headline").asString()).isEqualTo(nomination.title(1));
        assertThat(story.at("/text/nameShown").asString()).isEqualTo("Nguyễn Thị Mẫu");
        assertThat(story.at("/dossier/summary").asString()).contains("120 người bệnh");
        assertThat(story.at("/claims/0/kept").asBoolean()).isTrue();
        assertThat(story.at("/claims/0/checkedBy").isNull()).isTrue();
    }

    @Test
    void fillsAStoryWhoseDossierComesLater() {
        FactTeller.tell(verdicts.granted(1, 1));
        await().until(() -> editor().get(path(nomination)).status() == 200);
        assertThat(story(nomination).at("/text/headline").isNull()).isTrue();

        FactTeller.tell(nomination.dossier(1));

        await().until(
                        () ->
                                story(nomination)
                                        .at("/text/headline")
                                        .asString("")
                                        .equals(nomination.title(1)));
    }

    @Test
    void opensOneStoryHoweverOftenTheAwardComes() {
        opened(nomination);
        done(write(nomination, Text.FLOOD));
        FactTeller.tell(verdicts.granted(1, 1), nomination.dossier(2));

        var next = centre.nomination();
        opened(next);

        assertThat(story(nomination).at("/text/headline").asString())
                .isEqualTo(Text.FLOOD.headline());
        assertThat(editor().get("/api/v1/stories").json().path("items").size()).isEqualTo(2);
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        opened(nomination);
        var editor = editor();
        done(
                editor.send(
                        editor.to(path(nomination))
                                .header("If-Match", "\"" + version(nomination) + "\"")
                                .PUT(body("{\"headline\":\"Ngắn\",\"nameShown\":\"A B\"}"))));

        var refused = post(nomination, "/ready", "{}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("/problems/story-not-ready");
        assertThat(refused.json().path("errors").values())
                .extracting(e -> e.path("pointer").asString() + " " + e.path("code").asString())
                .containsExactlyInAnyOrder(
                        "/headline length",
                        "/lead required",
                        "/body required",
                        "/unitShown required",
                        "/claims/0 claim-unchecked",
                        "/consents consent-missing",
                        "/statement statement-missing");
        assertThat(refused.json().path("errors").values())
                .allSatisfy(e -> assertThat(e.path("detail").asString()).isNotBlank());
        assertThat(story(nomination).path("missing").size()).isEqualTo(7);
    }

    @Test
    void needsNoTickForAClaimThatItLeavesOut() {
        opened(nomination);
        done(post(nomination, "/claims/0/judge", "{\"kept\":false,\"checked\":false}"));

        assertThat(pointersOf(post(nomination, "/ready", "{}")))
                .doesNotContain("/claims/0")
                .contains("/consents");
        assertThat(post(nomination, "/claims/7/judge", "{\"kept\":true,\"checked\":true}").status())
                .isEqualTo(404);
    }

    @Test
    void showsWhatDiffersFromTheDossierWordByWord() {
        opened(nomination);
        done(
                write(
                        nomination,
                        new Text(
                                "Hết lòng vì người dân, lần gửi 1",
                                Text.FLOOD.lead(),
                                "Nguyễn Thị Mẫu",
                                "Khoa Nhi")));

        var parts = story(nomination).at("/differences/headline");

        assertThat(parts.values())
                .extracting(p -> p.path("kind").asString() + " " + p.path("text").asString())
                .containsExactly(
                        "SAME Hết lòng vì người", "REMOVED bệnh,", "ADDED dân,", "SAME lần gửi 1");
    }

    @Test
    void isADraftAgainWhenWordsChangeAndNobodyHasVouchedForThem() {
        ready(nomination, Text.FLOOD);
        var changed =
                new Text(
                        "Đỡ sinh an toàn trong đêm lũ",
                        Text.FLOOD.lead(),
                        "Lê Hoài Thương",
                        "Khoa Phụ sản");

        assertThat(write(nomination, changed).text("status")).isEqualTo("DRAFT");

        assertThat(story(nomination).path("statement").isNull()).isTrue();
        assertThat(pointersOf(post(nomination, "/ready", "{}"))).containsExactly("/statement");
    }

    @Test
    void refusesWhatSomebodyElseHasChangedMeanwhile() {
        opened(nomination);
        var seen = version(nomination);
        done(write(nomination, Text.FLOOD));

        var late = editor().post(path(nomination) + "/vouch", seen, "{}");

        assertThat(late.status()).isEqualTo(412);
        assertThat(editor().post(path(nomination) + "/publish", version(nomination), "{}").status())
                .isEqualTo(409);
    }

    @Test
    void letsACollectiveAgreeOnlyThroughSomebodyNamed() {
        var outline = nomination.outline();
        var collective =
                new SampleNomination(
                        centre.id(),
                        nomination.id(),
                        new NominationOutline(
                                outline.callId(),
                                outline.recognition(),
                                outline.unitId(),
                                "COLLECTIVE",
                                nomination.id(),
                                outline.submittedBy(),
                                null));
        opened(collective);

        var unnamed =
                post(
                        collective,
                        "/consents",
                        "{\"channel\":\"WEBSITE\",\"given\":true,\"on\":\"2026-10-20\"}");

        assertThat(pointersOf(unnamed)).containsExactly("/by");
        consented(collective, "WEBSITE");
        assertThat(story(collective).at("/consents/0/by").asString()).isEqualTo("Chính chị Thương");
        assertThat(story(collective).at("/consents/0/recordedBy").asString()).isNotBlank();
    }

    @Test
    void isWrittenByEditorsAndSeenByThoseConcerned() {
        opened(nomination);
        for (var role : new String[] {"EMULATION_OFFICER", "DIRECTOR", "AUDITOR"}) {
            var reader = caller(centre.id(), null, role);
            assertThat(reader.get(path(nomination)).status()).as(role).isEqualTo(200);
            assertThat(reader.post(path(nomination) + "/vouch", version(nomination), "{}").status())
                    .as(role)
                    .isEqualTo(403);
        }
        var honoured = caller(centre.id(), nomination.outline().subjectId(), "UNIT_REPORTER");
        assertThat(honoured.get(path(nomination)).status()).isEqualTo(200);
        assertThat(honoured.get("/api/v1/stories").json().path("items").size()).isEqualTo(1);
        var stranger = caller(centre.id(), UUID.randomUUID(), "UNIT_HEAD");
        assertThat(stranger.get(path(nomination)).status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/stories").json().path("items").size()).isZero();
        assertThat(
                        stranger.post(
                                        path(nomination) + "/consents",
                                        version(nomination),
                                        "{\"channel\":\"WEBSITE\",\"given\":true,\"on\":\"2026-10-20\"}")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void staysInItsCentre() {
        opened(nomination);
        var other = SampleCentre.invented().withIdsOf(centre);

        assertThat(editor(other).get(path(nomination)).status()).isEqualTo(404);
        assertThat(editor(other).post(path(nomination) + "/vouch", 0, "{}").status())
                .isEqualTo(404);
    }

    private static HttpRequest.BodyPublisher body(String json) {
        return HttpRequest.BodyPublishers.ofString(json);
    }

    private static List<String> pointersOf(ApiCaller.Answer answer) {
        return answer.json().path("errors").values().stream()
                .map((JsonNode error) -> error.path("pointer").asString())
                .toList();
    }
}
