package vn.guongsang.nomination.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.nomination.Form;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.ApiCaller.Answer;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.TestTokens;

/** A centre of its own, in the words of its office and its units. */
final class CentreInTime {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PLANNED =
            """
            {"owingUnitTypes":["OFFICE","DEPARTMENT"],"quota":1,"dueDay":5,"dueDayIncluded":false,
             "monthsBack":1,"opensOnDay":20,"closesAfterDays":null}
            """;

    private final int port;
    private final UUID id = UUID.randomUUID();
    private final Map<String, UUID> units = new LinkedHashMap<>();
    private final ApiCaller office;

    CentreInTime(int port) {
        this.port = port;
        this.office =
                new ApiCaller(port, TestTokens.of(id, null, null, "ADMIN", "EMULATION_OFFICER"));
    }

    ApiCaller office() {
        return office;
    }

    UUID id() {
        return id;
    }

    CentreInTime decides(String from) {
        return decides(from, "", "");
    }

    /** The monthly call as planned, but for one thing. */
    CentreInTime decides(String from, String planned, String instead) {
        var body =
                "{\"from\":\"%s\",\"reason\":\"KH 55\",\"value\":%s}"
                        .formatted(from, PLANNED.replace(planned, instead));
        var request =
                office.to("/api/v1/nomination/settings/monthly-call")
                        .PUT(BodyPublishers.ofString(body));
        done(office.send(request), 200);
        return this;
    }

    CentreInTime has(String code, String type) {
        return has(code, type, "2026-01-01", null);
    }

    CentreInTime has(String code, String type, String from, @Nullable String to) {
        var unit = UUID.randomUUID();
        units.put(code, unit);
        done(office.post("/api/v1/units", 0, unit(unit, code, type, from, to)), 201);
        register(unit, "NV-" + code, "Trưởng khoa", true, unit);
        register(nominee(code), "NV2-" + code, "Điều dưỡng", false, unit);
        return this;
    }

    private void register(UUID person, String code, String post, boolean leads, UUID unit) {
        var body =
                """
                {"id":"%s","code":"%s","name":"Người Mẫu","unitId":"%s","post":"%s","sex":"FEMALE","validFrom":"2026-01-01",
                 "staffType":"PUBLIC_EMPLOYEE","directWorker":%s,"leader":%s,"language":"vi"}
                """
                        .formatted(person, code, unit, post, !leads, leads);
        done(office.post("/api/v1/people", 0, body), 201);
    }

    void ends(String code, String type, String on) {
        var at = "/api/v1/units/" + unit(code);
        var version = office.get(at).json().get("version").asLong();
        var body = unit(unit(code), code, type, "2026-01-01", on);
        done(
                office.send(
                        office.to(at)
                                .header("If-Match", "\"" + version + "\"")
                                .PUT(BodyPublishers.ofString(body))),
                200);
    }

    private static String unit(
            UUID id, String code, String type, String from, @Nullable String to) {
        return """
        {"id":"%s","code":"%s","name":"Đơn vị %s","type":"%s","validFrom":"%s","validTo":%s}
        """
                .formatted(id, code, code, type, from, to == null ? "null" : '"' + to + '"');
    }

    private UUID unit(String code) {
        return units.getOrDefault(code, id);
    }

    UUID opens(String period, String opensOn, String dueBefore, String more) {
        var body =
                """
                {"recognition":"EXEMPLAR","period":"%s","opensOn":"%s","dueBefore":"%s"%s}
                """
                        .formatted(period, opensOn, dueBefore, more);
        return created(office.post("/api/v1/calls", 0, body));
    }

    List<String> periods() {
        return list(office.get("/api/v1/calls")).stream()
                .map(call -> call.get("period").asString())
                .sorted()
                .toList();
    }

    UUID call(String period) {
        return list(office.get("/api/v1/calls")).stream()
                .filter(call -> call.get("period").asString().equals(period))
                .map(call -> UUID.fromString(call.get("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    List<String> owing(String period) {
        return list(office.get("/api/v1/calls/" + call(period) + "/obligations")).stream()
                .map(row -> row.get("unitCode").asString())
                .toList();
    }

    JsonNode obligation(String period, String unit) {
        return list(office.get("/api/v1/calls/" + call(period) + "/obligations")).stream()
                .filter(row -> row.get("unitCode").asString().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    String status(String period, String unit) {
        return obligation(period, unit).get("status").asString();
    }

    /** A command of the office on what a unit owes, as it is now. */
    Answer tells(String period, String unit, String verb, String body) {
        return tells(office, period, unit, verb, body);
    }

    Answer tells(ApiCaller by, String period, String unit, String verb, String body) {
        var version = obligation(period, unit).get("version").asLong();
        return by.post(
                "/api/v1/calls/%s/obligations/%s/%s".formatted(call(period), unit(unit), verb),
                version,
                body);
    }

    ApiCaller head(String unit) {
        var of = unit(unit);
        return new ApiCaller(port, TestTokens.of(id, of, of, "UNIT_HEAD", "UNIT_REPORTER"));
    }

    Answer drafts(String period, String unit) {
        return head(unit).post("/api/v1/nominations", 0, content(period, unit));
    }

    /** Drafted and handed in; only the head's word is missing. */
    UUID prepares(String period, String unit) {
        var draft = created(drafts(period, unit));
        done(head(unit).post("/api/v1/nominations/" + draft + "/hand-in", 0, ""), 200);
        return draft;
    }

    Answer signsOff(String unit, UUID prepared) {
        return head(unit).post("/api/v1/nominations/" + prepared + "/sign-off", 1, "");
    }

    UUID sends(String period, String unit) {
        var prepared = prepares(period, unit);
        done(signsOff(unit, prepared), 200);
        return prepared;
    }

    void reviewRejects(String period, String unit, UUID nomination, SetClock clock) {
        var of = unit(unit);
        FactTeller.tell(
                new ReviewCompleted(
                        id,
                        nomination,
                        1,
                        clock.instant(),
                        new NominationOutline(
                                call(period), "EXEMPLAR", of, "INDIVIDUAL", of, of, null),
                        "REJECTED",
                        List.of("OFFICE"),
                        List.of("NOT_ELIGIBLE"),
                        1,
                        "d".repeat(64),
                        null));
    }

    private String content(String period, String unit) {
        return JSON.writeValueAsString(Form.about(call(period), nominee(unit)));
    }

    private UUID nominee(String unit) {
        return UUID.nameUUIDFromBytes((id + unit).getBytes(StandardCharsets.UTF_8));
    }

    static UUID created(Answer answer) {
        done(answer, 201);
        return UUID.fromString(answer.text("id"));
    }

    static void done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
    }

    static List<JsonNode> list(Answer answer) {
        return StreamSupport.stream(answer.json().get("items").spliterator(), false).toList();
    }
}
