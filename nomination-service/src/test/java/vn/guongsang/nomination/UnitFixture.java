package vn.guongsang.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.ApiCaller.Answer;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.TestTokens;

/**
 * What a unit does over HTTP, and what other services say about it, in the words of the business.
 */
final class UnitFixture {

    private final int port;
    private final UUID centre;
    private final UUID unit = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID headPerson = UUID.randomUUID();
    private final ApiCaller office;
    private final ApiCaller head;
    private UUID call = UUID.randomUUID();

    private UnitFixture(int port, UUID centre) {
        this.port = port;
        this.centre = centre;
        this.office =
                new ApiCaller(
                        port, TestTokens.of(centre, null, null, "ADMIN", "EMULATION_OFFICER"));
        this.head =
                new ApiCaller(
                        port,
                        TestTokens.of(centre, unit, headPerson, "UNIT_HEAD", "UNIT_REPORTER"));
    }

    static UnitFixture none() {
        return new UnitFixture(0, UUID.randomUUID());
    }

    static UnitFixture inACentreOfItsOwn(int port) {
        var fixture = new UnitFixture(port, UUID.randomUUID());
        fixture.register("K-NHI");
        fixture.call =
                fixture.openCall(
                        "2026-11", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(10));
        return fixture;
    }

    /** Another unit of the same centre. */
    UnitFixture sibling() {
        var other = new UnitFixture(port, centre);
        other.register("K-SAN");
        return other;
    }

    UUID call() {
        return call;
    }

    void openCallThatIsOverdue() {
        call = openCall("2026-01", LocalDate.of(2026, 2, 5));
    }

    UUID signsOffANomination() {
        var draft = created(head.post("/api/v1/nominations", 0, content()));
        done(head.post(path(draft, "/hand-in"), 0, ""));
        done(head.post(path(draft, "/sign-off"), 1, ""));
        return draft;
    }

    void resubmits(UUID id) {
        var version = nomination(id).get("version").asLong();
        done(head.post(path(id, "/hand-in"), version, ""));
        done(head.post(path(id, "/sign-off"), version + 1, ""));
    }

    void handsInAgain(UUID id) {
        var version = nomination(id).get("version").asLong();
        done(head.post(path(id, "/hand-in"), version, ""));
    }

    void discards(UUID id) {
        var version = nomination(id).get("version").asLong();
        done(head.post(path(id, "/discard"), version, ""));
    }

    JsonNode signsOffWithAnOldVersion() {
        var draft = created(head.post("/api/v1/nominations", 0, content()));
        done(head.post(path(draft, "/hand-in"), 0, ""));
        var answer = head.post(path(draft, "/sign-off"), 0, "");
        assertThat(answer.status()).isEqualTo(412);
        return answer.json();
    }

    int statusOfDrafting(UUID person) {
        var body =
                """
                {"callId":"%s","subject":{"type":"INDIVIDUAL","personId":"%s"}}
                """
                        .formatted(call, person);
        return head.post("/api/v1/nominations", 0, body).status();
    }

    int statusOfReading(UUID id) {
        return head.get(path(id, "")).status();
    }

    JsonNode nomination(UUID id) {
        return head.get(path(id, "")).json();
    }

    JsonNode obligation() {
        var all = office.get("/api/v1/calls/" + call + "/obligations").json();
        return StreamSupport.stream(all.get("items").spliterator(), false)
                .filter(row -> row.get("unitId").asString().equals(unit.toString()))
                .findFirst()
                .orElseThrow();
    }

    void reviewReturns(UUID id, int round) {
        FactTeller.tell(
                new NominationReturned(
                        centre,
                        id,
                        round,
                        Instant.now(),
                        outline(),
                        round,
                        List.of("UNCLEAR"),
                        List.of("/title")));
    }

    void reviewAccepts(UUID id) {
        FactTeller.tell(
                new NominationAccepted(centre, id, 1, Instant.now(), outline(), 1, "d".repeat(64)));
    }

    void reviewRejects(UUID id) {
        FactTeller.tell(
                new ReviewCompleted(
                        centre,
                        id,
                        1,
                        Instant.now(),
                        outline(),
                        "REJECTED",
                        List.of("OFFICE"),
                        List.of("NOT_ELIGIBLE"),
                        1,
                        "d".repeat(64),
                        null));
    }

    void awardGrants(UUID id) {
        FactTeller.tell(
                new AwardGranted(centre, id, 2, Instant.now(), outline(), 1, "d".repeat(64)));
    }

    private void register(String code) {
        created(
                office.post(
                        "/api/v1/units",
                        0,
                        """
                        {"id":"%s","code":"%s","name":"Khoa mẫu","type":"DEPARTMENT","validFrom":"2026-01-01","owes":true}
                        """
                                .formatted(unit, code)));
        created(
                office.post(
                        "/api/v1/people",
                        0,
                        """
                        {"id":"%s","code":"NV-%s","name":"Người Mẫu","unitId":"%s","post":"Điều dưỡng",
                         "staffType":"PUBLIC_EMPLOYEE","directWorker":true,"leader":false,"language":"vi"}
                        """
                                .formatted(person, code, unit)));
    }

    private UUID openCall(String period, LocalDate dueBefore) {
        return created(
                office.post(
                        "/api/v1/calls",
                        0,
                        """
                        {"recognition":"EXEMPLAR","period":"%s","opensOn":"2026-01-01","dueBefore":"%s"}
                        """
                                .formatted(period, dueBefore)));
    }

    private String content() {
        return """
        {"callId":"%s","subject":{"type":"INDIVIDUAL","personId":"%s"},"kind":"EXEMPLAR",
         "field":"EXAMINATION_TREATMENT","topics":["MEDICAL_ETHICS"],
         "title":"Tận tâm với bệnh nhi","summary":"%s","claims":[{"text":"Không có phàn nàn","source":"Sổ góp ý"}],
         "criteria":[{"code":"OBSERVANCE","met":true},{"code":"TASK_COMPLETION","met":true},
                     {"code":"APPLIED_INITIATIVE","met":true},{"code":"SOLIDARITY","met":true}],
         "spread":"Cả khoa làm theo.","replicability":"Áp dụng được ở khoa khác."}
        """
                .formatted(call, person, "Chị luôn tận tụy với người bệnh. ".repeat(8));
    }

    private static String path(UUID id, String verb) {
        return "/api/v1/nominations/" + id + verb;
    }

    private NominationOutline outline() {
        return new NominationOutline(call, "EXEMPLAR", unit, "INDIVIDUAL", person, person, null);
    }

    private static UUID created(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return UUID.fromString(answer.text("id"));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }
}
