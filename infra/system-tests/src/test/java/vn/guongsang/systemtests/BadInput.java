package vn.guongsang.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.client.Receipt;
import vn.guongsang.systemtests.client.Request;
import vn.guongsang.systemtests.installation.Occasion;

/**
 * One request that must be refused.
 *
 * @param pointer the place that the problem has to name; null where there is no such place
 */
record BadInput(
        String what, Who who, Request request, List<Integer> statuses, @Nullable String pointer) {

    enum Who {
        UNIT,
        OFFICE
    }

    static List<BadInput> all(Occasion occasion, Receipt draft) {
        var all = new ArrayList<BadInput>();
        all.addAll(bodies(occasion));
        all.addAll(calls());
        all.addAll(keys(occasion, draft));
        all.addAll(addresses());
        return all;
    }

    private static List<BadInput> bodies(Occasion occasion) {
        var good = Json.write(occasion.collective("Gương có lỗi"));
        var call = occasion.callId().toString();
        return List.of(
                draft("half a body", good.substring(0, good.length() / 2), 400, null),
                draft("no body", "", 400, null),
                draft("a list for a body", "[]", 400, null),
                draft("a number for a body", "7", 400, null),
                draft("no JSON", "<nomination/>", 400, null),
                draft("two bodies", good + good, 400, null),
                draft(
                        "unknown field",
                        good.replaceFirst("\\{", "{\"status\":\"GRANTED\","),
                        400,
                        "/status"),
                draft(
                        "deep unknown field",
                        good.replace("\"type\"", "\"x\":1,\"type\""),
                        400,
                        "/subject/x"),
                draft(
                        "text for a list",
                        good.replaceFirst("\\[[^]]*]", "\"CARE_QUALITY\""),
                        400,
                        "/topics"),
                draft(
                        "list for a text",
                        good.replaceFirst("\"summary\":\"[^\"]*\"", "\"summary\":[1]"),
                        400,
                        "/summary"),
                draft("bad id", good.replace(call, "not-an-id"), 400, "/callId"),
                draft("unknown call", good.replace(call, UUID.randomUUID().toString()), 404, null),
                draft("broken unicode", good.replace("Gương", "\\ud83d"), 400, null),
                draft("zero byte", good.replace("Gương", "\\u0000"), 400, null),
                draft(
                        "more than a megabyte",
                        good.replace("Gương", "G".repeat(1_100_000)),
                        413,
                        null),
                new BadInput(
                        "another media type",
                        Who.UNIT,
                        keyed(Request.post("/api/v1/nominations", good))
                                .with("Content-Type", "text/plain"),
                        List.of(415),
                        null));
    }

    private static List<BadInput> calls() {
        return List.of(
                call("a day that is not", "1991-05", "1991-02-30", "1991-06-05", "/opensOn"),
                call(
                        "a date with a time",
                        "1991-05",
                        "1991-05-01T00:00:00Z",
                        "1991-06-05",
                        "/opensOn"),
                call(
                        "a date of another country",
                        "1991-05",
                        "1991-05-01",
                        "05/06/1991",
                        "/dueBefore"),
                call("a month that is not", "1991-13", "1991-05-01", "1991-06-05", "/period"),
                call("due before it opens", "1991-05", "1991-06-05", "1991-05-01", "/dueBefore"));
    }

    private static List<BadInput> keys(Occasion occasion, Receipt draft) {
        var body = Json.write(occasion.collective("Gương không khóa"));
        var create = Request.post("/api/v1/nominations", body);
        var handIn = Request.post("/api/v1/nominations/" + draft.id() + "/hand-in", "{}");
        var version = "\"" + draft.version() + "\"";
        return List.of(
                unit("no key", create, 400),
                unit("empty key", create.with("Idempotency-Key", ""), 400),
                unit("key too long", create.with("Idempotency-Key", "k".repeat(256)), 400),
                unit("key with a blank", create.with("Idempotency-Key", "a b"), 400),
                unit("half a body for none", handIn("{", draft), 400),
                unit("a list for no body", handIn("[]", draft), 400),
                at("/reason", handIn("{\"reason\":\"x\"}", draft)),
                unit("no version", keyed(handIn), 428),
                unit("stale version", keyed(handIn).with("If-Match", "\"99\""), 412),
                unit("weak version", keyed(handIn).with("If-Match", "W/" + version), 400),
                unit("version without quotes", keyed(handIn).with("If-Match", "1"), 400),
                unit("any version", keyed(handIn).with("If-Match", "*"), 400),
                unit(
                        "change without version",
                        Request.put("/api/v1/nominations/" + draft.id(), body),
                        428));
    }

    private static List<BadInput> addresses() {
        return List.of(
                unit(
                        "bad id in the address",
                        Request.get("/api/v1/nominations/not-an-id"),
                        400,
                        404),
                unit("unknown id", Request.get("/api/v1/nominations/" + UUID.randomUUID()), 404),
                unit("unknown address", Request.get("/api/v1/nominations/x/y/z"), 404),
                unit("bad cursor", Request.get("/api/v1/nominations?cursor=%25%25"), 400),
                unit("made-up cursor", Request.get("/api/v1/nominations?cursor=AAAA"), 400),
                unit("limit of nothing", Request.get("/api/v1/nominations?limit=0"), 400),
                unit("limit too large", Request.get("/api/v1/nominations?limit=101"), 400),
                unit("limit in letters", Request.get("/api/v1/nominations?limit=ten"), 400),
                unit("bad call named", Request.get("/api/v1/compliance?callId=x"), 400),
                unit(
                        "method not taken",
                        new Request("PATCH", "/api/v1/nominations", "{}", Map.of()),
                        405));
    }

    private static BadInput draft(String what, String body, int status, @Nullable String pointer) {
        var request = keyed(Request.post("/api/v1/nominations", body));
        // Well-formed but senseless content may as well be a rule of the business that says no.
        var statuses = status == 400 || status == 404 ? List.of(status, 422) : List.of(status);
        return new BadInput(what, Who.UNIT, request, statuses, pointer);
    }

    private static BadInput call(String what, String period, String opens, String due, String at) {
        var body =
                """
                {"recognition":"EXEMPLAR","period":"%s","opensOn":"%s","dueBefore":"%s"}
                """
                        .formatted(period, opens, due);
        var request = keyed(Request.post("/api/v1/calls", body));
        return new BadInput(what, Who.OFFICE, request, List.of(400, 422), at);
    }

    private static Request handIn(String body, Receipt draft) {
        return keyed(Request.post("/api/v1/nominations/" + draft.id() + "/hand-in", body))
                .with("If-Match", "\"" + draft.version() + "\"");
    }

    private static BadInput at(String pointer, Request request) {
        return new BadInput("a detail that nobody takes", Who.UNIT, request, List.of(400), pointer);
    }

    private static BadInput unit(String what, Request request, Integer... statuses) {
        return new BadInput(what, Who.UNIT, request, List.of(statuses), null);
    }

    static Request keyed(Request request) {
        return request.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /**
     * The same in other words: a key of its own, so that nothing of the first answer is repeated.
     */
    Request inEnglish() {
        var english = request.with("Accept-Language", "en");
        var key = request.headers().getOrDefault("Idempotency-Key", "");
        return key.length() == 36 ? keyed(english) : english;
    }

    /** Size of the body in bytes, for people. */
    @Override
    public String toString() {
        var body = request.body();
        return what + " (" + (body == null ? 0 : body.getBytes(UTF_8).length) + " bytes)";
    }
}
