package vn.guongsang.systemtests.client;

import static vn.guongsang.systemtests.client.Caller.nothing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The office that opens calls and checks what comes in. */
public record OfficeClient(Caller caller) {
    private static final String CASES = "/api/v1/cases";
    private static final String WORDS = "Đề nghị bổ sung minh chứng cho con số đã nêu.";

    public Delivery openCall(String period, LocalDate opensOn, LocalDate dueBefore) {
        var call =
                Map.of(
                        "recognition",
                        "EXEMPLAR",
                        "period",
                        period,
                        "opensOn",
                        opensOn.toString(),
                        "dueBefore",
                        dueBefore.toString());
        return caller.command(Command.OTHER, null, "/api/v1/calls", call, 0);
    }

    public Delivery accept(Receipt known) {
        return verb(Command.ACCEPT, known, "accept", nothing());
    }

    public Delivery giveBack(Receipt known) {
        return giveBack(known, WORDS);
    }

    /** With words of one's own. */
    public Delivery giveBack(Receipt known, String words) {
        return verb(Command.RETURN, known, "return", reasons("MISSING_EVIDENCE", words));
    }

    public Delivery reject(Receipt known) {
        return verb(Command.REJECT, known, "reject", reasons("NOT_ELIGIBLE"));
    }

    /** The open case of a nomination as the next command has to know it, once it is there. */
    public Receipt knownCase(UUID nominationId) {
        return caller.known(nominationId, CASES + "/" + nominationId, "OPEN");
    }

    public JsonNode cases(String query) {
        return caller.get(CASES + query);
    }

    public JsonNode compliance(UUID callId) {
        return caller.get("/api/v1/compliance?callId=" + callId);
    }

    public JsonNode messages() {
        return caller.get("/api/v1/messages?limit=100");
    }

    static Map<String, Object> reasons(String code) {
        return reasons(code, WORDS);
    }

    private static Map<String, Object> reasons(String code, String words) {
        var reason =
                Map.of(
                        "code", code,
                        "pointer", "/summary",
                        "text", words);
        return Map.of("reasons", List.of(reason));
    }

    private Delivery verb(Command command, Receipt known, String verb, Map<String, Object> body) {
        var path = CASES + "/" + known.id() + "/" + verb;
        return caller.command(command, known.id(), path, body, known.version());
    }
}
