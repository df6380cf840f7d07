package vn.guongsang.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.ApiCaller.Answer;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.Mentions;
import vn.guongsang.testkit.RecordedTopic;

/** Somebody who has left is erased: nothing of them stays, and nothing that was counted goes. */
class ErasureTests extends RunningService {

    private static final String NAME = "Quàng Thị Xuyến Chi";
    private static final String EMAIL = "xuyen.chi.quang@vi-du.invalid";
    private static final String WHY = "{\"reasonCode\":\"ASKED_BY_PERSON\"}";

    private UnitDesk desk;

    @BeforeEach
    void aUnitWithAnOpenCall() {
        var today = LocalDate.now(ZONE);
        desk =
                UnitDesk.inACentreOfItsOwn(port)
                        .withACall("2026-11", today.minusDays(20), today.plusDays(10));
    }

    @Test
    void leavesNoWordOfThemAndTellsEverybody() {
        try (var people = RecordedTopic.of(Topic.PERSON_STATE);
                var erased = RecordedTopic.of(Topic.PERSON_EVENTS);
                var dossiers = RecordedTopic.of(Topic.DOSSIER_STATE)) {
            isCalled(null);
            var id = desk.signsOff(desk.form());
            rejected(id);
            isCalled(yesterday());
            await().untilAsserted(() -> assertThat(tablesWith(NAME)).containsExactly("person"));
            await().untilAsserted(
                            () -> assertThat(tablesWith("tận tụy")).containsExactly("nomination"));

            var answer = erase(2);

            assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
            assertThat(answer.text("status")).isEqualTo("ERASED");
            people.await(r -> desk.nominee().toString().equals(r.key()) && r.value() == null);
            dossiers.await(r -> id.toString().equals(r.key()) && r.value() == null);
            var said = erased.await(r -> desk.nominee().toString().equals(r.key()));
            assertThat(new String(said.value(), StandardCharsets.UTF_8))
                    .contains("\"ASKED_BY_PERSON\"", id.toString());
            for (var word : List.of(NAME, EMAIL, "tận tụy", "K-NHI-2")) {
                await().untilAsserted(() -> assertThat(tablesWith(word)).as(word).isEmpty());
            }
            stillCounted(id);
        }
    }

    private void stillCounted(UUID id) {
        var seen = desk.seen(desk.head(), id);
        assertThat(seen.path("status").asString()).isEqualTo("REJECTED");
        assertThat(seen.path("kind").asString()).isEqualTo("GOOD_PERSON_GOOD_DEED");
        assertThat(seen.at("/timeline/receiptNumber").asInt()).isEqualTo(1);
        assertThat(seen.path("subjectName").isNull()).isTrue();
        assertThat(seen.path("summary").isNull()).isTrue();
        assertThat(desk.admin().get(person()).status()).isEqualTo(404);
    }

    @Test
    void refusesWhoStillWorksHereAndWhoIsStillNominated() {
        isCalled(null);
        assertThat(erase(1).text("type")).isEqualTo("/problems/person-still-here");

        var id = desk.signsOff(desk.form());
        isCalled(yesterday());
        var refused = erase(2);
        assertThat(refused.text("type")).isEqualTo("/problems/nominations-under-way");
        assertThat(refused.json().at("/nominationIds/0").asString()).isEqualTo(id.toString());

        assertThat(desk.office().post(person() + "/erase", 2, WHY).status()).isEqualTo(403);
        var themselves = desk.of(desk.nominee(), "ADMIN").post(person() + "/erase", 2, WHY);
        assertThat(themselves.text("type")).isEqualTo("/problems/person-is-yourself");
    }

    @Test
    void givesTheirIdToNobodyElseButTheirCode() {
        isCalled(yesterday());
        assertThat(erase(1).status()).isEqualTo(200);

        var again = desk.admin().post("/api/v1/people", 0, register(desk.nominee(), "K-NHI-7"));
        assertThat(again.text("type")).isEqualTo("/problems/already-there");
        UnitDesk.created(
                desk.admin().post("/api/v1/people", 0, register(UUID.randomUUID(), "K-NHI-2")));
        assertThat(erase(2).status()).isEqualTo(404);
        assertThat(desk.clerk().get("/api/v1/people").json().toString()).doesNotContain(NAME);
    }

    @Test
    void handsThemACopyAndWritesDownThatItWasTaken() {
        isCalled(null);
        var id = desk.drafts(desk.form());
        var path = "/api/v1/nomination/people/" + desk.nominee() + "/copy";

        var copy = desk.admin().get(path).json();

        assertThat(copy.at("/person/0/email").asString()).isEqualTo(EMAIL);
        assertThat(copy.at("/nominations/0/nomination_id").asString()).isEqualTo(id.toString());
        assertThat(desk.of(desk.nominee(), "UNIT_REPORTER").get(path).status()).isEqualTo(200);
        assertThat(desk.head().get(path).status()).isEqualTo(403);
        assertThat(desk.of(desk.colleague(), "AUDITOR").get("/api/v1/nomination/audit").json())
                .asString()
                .contains("/people/{person}/copy");
    }

    private Answer erase(long version) {
        return desk.admin().post(person() + "/erase", version, WHY);
    }

    private String person() {
        return "/api/v1/people/" + desk.nominee();
    }

    /** The nominee under a name that nobody else has. */
    private void isCalled(@Nullable LocalDate lastDay) {
        var version = desk.admin().get(person()).json().path("version").asLong();
        var details =
                Map.ofEntries(
                        Map.entry("code", "K-NHI-2"),
                        Map.entry("name", NAME),
                        Map.entry("unitId", desk.unit()),
                        Map.entry("post", "Điều dưỡng"),
                        Map.entry("staffType", "PUBLIC_EMPLOYEE"),
                        Map.entry("directWorker", true),
                        Map.entry("leader", false),
                        Map.entry("email", EMAIL),
                        Map.entry("language", "vi"),
                        Map.entry("validFrom", "2020-01-01"),
                        Map.entry("validTo", lastDay == null ? "2099-01-01" : lastDay.toString()));
        var admin = desk.admin();
        UnitDesk.done(
                admin.send(
                        admin.to(person())
                                .header("If-Match", "\"" + version + "\"")
                                .PUT(
                                        BodyPublishers.ofString(
                                                JsonMapper.shared().writeValueAsString(details)))));
    }

    private String register(UUID id, String code) {
        return """
        {"id":"%s","code":"%s","name":"Người khác","unitId":"%s","post":"Hộ lý",
         "staffType":"PUBLIC_EMPLOYEE","directWorker":true,"leader":false,"language":"vi"}
        """
                .formatted(id, code, desk.unit());
    }

    private void rejected(UUID id) {
        var outline =
                new NominationOutline(
                        desk.call(),
                        "EXEMPLAR",
                        desk.unit(),
                        "INDIVIDUAL",
                        desk.nominee(),
                        desk.headPerson(),
                        null);
        FactTeller.tell(
                new ReviewCompleted(
                        desk.centre(),
                        id,
                        1,
                        Instant.now(),
                        outline,
                        "REJECTED",
                        List.of("OFFICE"),
                        List.of("NOT_ELIGIBLE"),
                        1,
                        "d".repeat(64),
                        null));
        await().until(
                        () ->
                                desk.seen(desk.head(), id)
                                        .path("status")
                                        .asString()
                                        .equals("REJECTED"));
    }

    private static LocalDate yesterday() {
        return LocalDate.now(ZONE).minusDays(1);
    }

    private List<String> tablesWith(String text) {
        return Mentions.of(text, desk.centre(), "nomination");
    }
}
