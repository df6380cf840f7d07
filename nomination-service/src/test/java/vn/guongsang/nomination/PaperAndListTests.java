package vn.guongsang.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What comes on paper, what is refused, what is found again. */
class PaperAndListTests extends RunningService {

    private UnitDesk desk;

    @BeforeEach
    void aUnitWhoseCallWasDueYesterday() {
        desk =
                UnitDesk.inACentreOfItsOwn(port)
                        .withACall("2026-10", today().minusDays(30), today().minusDays(1));
    }

    @Test
    void judgesPaperByTheDayOnWhichItCame() {
        var onTime = UnitDesk.created(desk.enters(desk.form(), today().minusDays(2)));
        var late = UnitDesk.created(desk.enters(desk.form(), today().minusDays(1)));

        var seen = desk.seen(desk.head(), onTime);
        assertThat(seen.get("status").asString()).isEqualTo("SUBMITTED");
        assertThat(seen.get("late").asBoolean()).isFalse();
        assertThat(seen.at("/timeline/onBehalf/receivedFrom").asString()).isEqualTo("Văn thư khoa");
        assertThat(seen.at("/timeline/onBehalf/recordedBy").isNull()).isFalse();
        assertThat(seen.at("/timeline/signedOffBy").isNull()).isTrue();
        assertThat(seen.at("/timeline/receiptNumber").asInt()).isEqualTo(1);
        assertThat(desk.seen(desk.head(), late).get("late").asBoolean()).isTrue();
    }

    @Test
    void notesWhereThePaperCanBeSeenLater() {
        var id = UnitDesk.created(desk.enters(desk.form(), today()));
        UnitDesk.done(
                desk.office().post(UnitDesk.path(id, "/scan"), 0, "{\"scan\":\"Hộp 3, tờ 12\"}"));
        assertThat(desk.seen(desk.office(), id).at("/timeline/onBehalf/scan").asString())
                .isEqualTo("Hộp 3, tờ 12");

        var typed = desk.drafts(desk.form());
        var refused = desk.office().post(UnitDesk.path(typed, "/scan"), 0, "{\"scan\":\"x\"}");
        assertThat(refused.text("type")).isEqualTo("/problems/not-on-paper");
    }

    @Test
    void refusesPaperThatIsIncompleteOrFromTomorrowAndKeepsNothingOfIt() {
        var form = desk.form();
        form.remove("spread");
        assertThat(desk.enters(form, today()).json().at("/errors/0/pointer").asString())
                .isEqualTo("/spread");
        assertThat(
                        desk.enters(desk.form(), today().plusDays(1))
                                .json()
                                .at("/errors/0/code")
                                .asString())
                .isEqualTo("after-today");
        assertThat(list("")).isEmpty();
    }

    @Test
    void namesEveryBrokenRuleAtOnceInTheReadersLanguage() {
        var form = desk.form();
        form.put("kind", "HERO");
        form.put("title", "ngắn");
        form.put("summary", "quá ngắn");
        form.put("claims", List.of(Map.of("text", "Điều tốt")));
        form.remove("field");
        var id = desk.handsIn(form);

        var problem = desk.head().post(UnitDesk.path(id, "/sign-off"), 1, "").json();

        assertThat(problem.get("type").asString()).isEqualTo("/problems/nomination-incomplete");
        assertThat(problem.get("errors"))
                .extracting(error -> error.get("pointer").asString())
                .containsExactly("/kind", "/field", "/title", "/summary", "/claims/0/source");
        assertThat(problem.at("/errors/0/detail").asString())
                .isEqualTo("Không có mã này trong danh mục.");
    }

    @Test
    void listsByStateCallUnitAndWordsWithOrWithoutDiacritics() {
        var other = desk.sibling("K-SAN");
        var sent = desk.signsOff(desk.form());
        var form = other.form();
        form.put("title", "Đỡ đẻ trong đêm mưa lũ");
        var drafted = other.drafts(form);

        assertThat(list("?status=SUBMITTED")).containsExactly(sent);
        assertThat(list("?q=" + words("do de trong dem"))).containsExactly(drafted);
        assertThat(list("?q=" + words("ĐỠ ĐẺ"))).containsExactly(drafted);
        assertThat(list("?q=" + words("100%"))).isEmpty();
        assertThat(list("?unitId=" + other.unit())).containsExactly(drafted);
        assertThat(list("?callId=" + desk.call())).containsExactlyInAnyOrder(sent, drafted);
        assertThat(list("?callId=" + UUID.randomUUID())).isEmpty();
        assertThat(ids(other.head().get("/api/v1/nominations?unitId=" + desk.unit()).json()))
                .isEmpty();
    }

    @Test
    void showsWhatHasToHappenNextAndSinceWhen() {
        var id = desk.drafts(desk.form());
        assertThat(desk.seen(desk.clerk(), id).at("/timeline/nextStep").asString())
                .isEqualTo("HAND_IN");
        UnitDesk.done(desk.clerk().post(UnitDesk.path(id, "/hand-in"), 0, ""));
        assertThat(desk.seen(desk.clerk(), id).at("/timeline/nextStep").asString())
                .isEqualTo("SIGN_OFF");
        UnitDesk.done(desk.head().post(UnitDesk.path(id, "/sign-off"), 1, ""));

        var timeline = desk.seen(desk.clerk(), id).get("timeline");
        assertThat(timeline.get("nextStep").asString()).isEqualTo("OFFICE_CHECK");
        assertThat(timeline.get("since")).isEqualTo(timeline.get("submittedAt"));
        assertThat(timeline.get("signedOffByName").asString()).isEqualTo("Người Mẫu K-NHI-1");
    }

    @Test
    void notesTheSameSubjectAndSimilarTextAndRefusesNothing() {
        var first = desk.signsOff(desk.form());
        var other = desk.sibling("K-SAN");
        var copy = other.signsOff(other.form());
        var own = desk.form();
        own.put(
                "summary",
                "Ba lần hiến máu cứu người trong một năm, không nhận thù lao. ".repeat(4));
        own.put("title", "Hiến máu cứu người");
        var again = desk.signsOff(own);

        var toCopy = similar(desk, copy);
        assertThat(toCopy).hasSize(1);
        assertThat(toCopy.get(0).get("id").asString()).isEqualTo(first.toString());
        assertThat(toCopy.get(0).get("similarText").asBoolean()).isTrue();
        assertThat(toCopy.get(0).get("sameSubject").asBoolean()).isFalse();

        var toAgain = similar(desk, again);
        assertThat(toAgain).hasSize(1);
        assertThat(toAgain.get(0).get("sameSubject").asBoolean()).isTrue();
        assertThat(toAgain.get(0).get("similarText").asBoolean()).isFalse();

        assertThat(other.head().get(UnitDesk.path(copy, "/similar")).json().get("items")).isEmpty();
        assertThat(other.head().get(UnitDesk.path(first, "/similar")).status()).isEqualTo(404);
    }

    @Test
    void forgetsASubjectOnceTheRepeatWindowHasPassed() {
        desk.signsOff(desk.form());
        var later = desk.signsOff(desk.form());
        assertThat(similar(desk, later)).hasSize(1);
        itIs(today().plusMonths(13) + "T02:00:00Z");
        assertThat(similar(desk, later)).isEmpty();
    }

    @Test
    void tellsTheCodesFromWhichAUnitChooses() {
        var catalogues = desk.clerk().get("/api/v1/nomination/catalogues").json();
        assertThat(catalogues.get("topics")).hasSize(13);
        assertThat(catalogues.get("fields")).hasSize(6);
        assertThat(catalogues.at("/criteria/0/code").asString()).isEqualTo("OBSERVANCE");

        desk.decides(
                "catalogues",
                """
                {"kinds":[{"code":"EXEMPLAR","vi":"Điển hình","en":"Exemplar"}],"fields":[],
                 "topics":[{"code":"PARTY_BUILDING","vi":"Xây dựng Đảng","en":"Party building"}],"criteria":[]}
                """);
        assertThat(desk.clerk().get("/api/v1/nomination/catalogues").json().get("topics"))
                .hasSize(1);
    }

    private static JsonNode similar(UnitDesk desk, UUID id) {
        return desk.office().get(UnitDesk.path(id, "/similar")).json().get("items");
    }

    private List<UUID> list(String filter) {
        return ids(desk.office().get("/api/v1/nominations" + filter).json());
    }

    private static List<UUID> ids(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(row -> UUID.fromString(row.get("id").asString()))
                .toList();
    }

    private static String words(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
