package vn.guongsang.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.ApiCaller.Answer;
import vn.guongsang.testkit.TestTokens;

/** The desks of one unit and of the office: who sits there, and what they send. */
public final class UnitDesk {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final int port;
    private final UUID centre;
    private final UUID unit = UUID.randomUUID();
    private final UUID headPerson = UUID.randomUUID();
    private final UUID nominee = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();
    private final ApiCaller admin;
    private final ApiCaller office;
    private UUID call = UUID.randomUUID();

    private UnitDesk(int port, UUID centre, String code) {
        this.port = port;
        this.centre = centre;
        this.admin = new ApiCaller(port, TestTokens.of(centre, null, null, "ADMIN"));
        this.office =
                new ApiCaller(
                        port, TestTokens.of(centre, null, UUID.randomUUID(), "EMULATION_OFFICER"));
        created(
                admin.post(
                        "/api/v1/units",
                        0,
                        """
                        {"id":"%s","code":"%s","name":"Khoa Nhi","type":"DEPARTMENT","validFrom":"2026-01-01","owes":true}
                        """
                                .formatted(unit, code)));
        register(headPerson, code + "-1", "Trưởng khoa", true);
        register(nominee, code + "-2", "Điều dưỡng", false);
        register(colleague, code + "-3", "Phó Trưởng khoa", false);
    }

    public static UnitDesk inACentreOfItsOwn(int port) {
        return new UnitDesk(port, UUID.randomUUID(), "K-NHI");
    }

    /** Another unit of the same centre, answering the same call. */
    public UnitDesk sibling(String code) {
        var other = new UnitDesk(port, centre, code);
        other.call = call;
        return other;
    }

    public UnitDesk withACall(String period, LocalDate opensOn, LocalDate dueBefore) {
        call =
                created(
                        office.post(
                                "/api/v1/calls",
                                0,
                                """
                                {"recognition":"EXEMPLAR","period":"%s","opensOn":"%s","dueBefore":"%s"}
                                """
                                        .formatted(period, opensOn, dueBefore)));
        return this;
    }

    /** A block of units that does not owe anything itself. */
    public void belongsBelow(UUID block) {
        created(admin.post("/api/v1/units", 0, unit(block, "BLOCK", null)));
        done(
                admin.send(
                        admin.to("/api/v1/units/" + unit)
                                .header("If-Match", "\"0\"")
                                .PUT(BodyPublishers.ofString(unit(null, "K-NHI", block)))));
    }

    private static String unit(@Nullable UUID id, String code, @Nullable UUID parent) {
        return """
        {"id":%s,"code":"%s","name":"Khoa Nhi","type":"DEPARTMENT","parentId":%s,"validFrom":"2026-01-01","owes":%s}
        """
                .formatted(quoted(id), code, quoted(parent), id == null);
    }

    private static String quoted(@Nullable UUID id) {
        return id == null ? "null" : "\"" + id + "\"";
    }

    public UUID centre() {
        return centre;
    }

    public UUID unit() {
        return unit;
    }

    public UUID call() {
        return call;
    }

    public UUID headPerson() {
        return headPerson;
    }

    public UUID nominee() {
        return nominee;
    }

    public UUID colleague() {
        return colleague;
    }

    public ApiCaller admin() {
        return admin;
    }

    public ApiCaller office() {
        return office;
    }

    public ApiCaller clerk() {
        return of(UUID.randomUUID(), "UNIT_REPORTER");
    }

    public ApiCaller head() {
        return of(headPerson, "UNIT_HEAD");
    }

    /** Somebody of the unit. */
    public ApiCaller of(UUID person, String... roles) {
        return new ApiCaller(port, TestTokens.of(centre, unit, person, roles));
    }

    /** A complete form about the nominee, to be spoiled by the test. */
    public Map<String, Object> form() {
        return Form.about(call, nominee);
    }

    public UUID drafts(Map<String, Object> form) {
        return created(clerk().post("/api/v1/nominations", 0, JSON.writeValueAsString(form)));
    }

    public UUID handsIn(Map<String, Object> form) {
        var id = drafts(form);
        done(clerk().post(path(id, "/hand-in"), 0, ""));
        return id;
    }

    public UUID signsOff(Map<String, Object> form) {
        var id = handsIn(form);
        done(head().post(path(id, "/sign-off"), 1, ""));
        return id;
    }

    /** The office types in what came on paper. */
    public Answer enters(Map<String, Object> form, LocalDate receivedOn) {
        form.put(
                "onBehalf",
                Map.of(
                        "unitId",
                        unit,
                        "receivedOn",
                        receivedOn.toString(),
                        "receivedFrom",
                        "Văn thư khoa"));
        return office.post("/api/v1/nominations", 0, JSON.writeValueAsString(form));
    }

    static Answer signOff(ApiCaller by, UUID id) {
        return by.post(path(id, "/sign-off"), 1, "");
    }

    public JsonNode seen(ApiCaller by, UUID id) {
        var answer = by.get(path(id, ""));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    public void decides(String setting, String value) {
        var body =
                """
                {"from":"2026-01-01","value":%s,"reason":"Quy chế của trung tâm"}
                """
                        .formatted(value);
        var answer =
                admin.send(
                        admin.to("/api/v1/nomination/settings/" + setting)
                                .PUT(BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }

    public UUID appoints(UUID person, LocalDate from, @Nullable LocalDate to) {
        var until = to == null ? "null" : "\"" + to + "\"";
        return created(
                head().post(
                                "/api/v1/units/" + unit + "/deputies",
                                0,
                                """
                                {"personId":"%s","from":"%s","to":%s}
                                """
                                        .formatted(person, from, until)));
    }

    public static String path(UUID id, String verb) {
        return "/api/v1/nominations/" + id + verb;
    }

    private void register(UUID person, String code, String post, boolean leader) {
        created(
                admin.post(
                        "/api/v1/people",
                        0,
                        """
                        {"id":"%s","code":"%s","name":"Người Mẫu %s","unitId":"%s","post":"%s",
                         "staffType":"PUBLIC_EMPLOYEE","directWorker":%s,"leader":%s,"language":"vi"}
                        """
                                .formatted(person, code, code, unit, post, !leader, leader)));
    }

    static UUID created(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return UUID.fromString(answer.text("id"));
    }

    static void done(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }
}
