package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.client.Caller;
import vn.guongsang.systemtests.client.Draft;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.client.Reply;
import vn.guongsang.systemtests.client.Request;
import vn.guongsang.systemtests.client.UnitClient;
import vn.guongsang.systemtests.evidence.Traces;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;
import vn.guongsang.systemtests.installation.Occasions;

/** Somebody who was honoured in public leaves the centre, and asks to be erased. */
@Order(38)
@SystemTest
class ErasedPersonTests {
    private static final String NAME = "Quàng Thị Xuyến Chi";
    private static final String EMAIL = "xuyen.chi.quang@hg1.invalid";
    private static final String PHRASE = "cõng cụ già qua suối Nậm Chà";
    private static final String CODE = "XC-9041";

    /** As the address of the public page has the name. */
    private static final String SLUG = "quang-thi-xuyen-chi";

    private static final List<String> WORDS = List.of(NAME, EMAIL, PHRASE, CODE, SLUG);

    @Test
    void isFoundNowhereAndStillCounted(Installation system) {
        var occasion = system.occasion("erased");
        var traces = new Traces(system::connect, system.log());
        var admin = desk(system, occasion, "ADMIN");
        var unit = occasion.unit(2);
        var person = registered(admin, unit);
        var nomination = honoured(occasion, unit, person);
        published(desk(system, occasion, "EDITOR"), nomination);
        awaitReport(occasion);
        Judgement.green(system, occasion.run());
        var before = traces.of(PHRASE);
        for (var service : Service.values()) {
            assertThat(before).anyMatch(place -> place.startsWith(service.principal()));
        }
        assertThat(traces.of(NAME))
                .contains("review.public.case_reason", "review.public.audit_entry");
        assertThat(traces.of(EMAIL)).contains("guongsang.person.state.v1");
        assertThat(traces.of(SLUG)).contains("notification.public.story");
        var figures = figures(occasion);

        put(admin, "/api/v1/people/" + person, details(unit, yesterday()));
        var answer =
                post(
                        admin,
                        "/api/v1/people/" + person + "/erase",
                        version(admin, "/api/v1/people/" + person),
                        Map.of("reasonCode", "ASKED_BY_PERSON"));

        assertThat(answer.path("status").asString()).isEqualTo("ERASED");
        for (var word : WORDS) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(traces.of(word)).as(word).isEmpty());
        }
        assertThat(figures(occasion)).isEqualTo(figures);
    }

    private static UUID registered(Caller admin, UnitClient unit) {
        var path = "/api/v1/people";
        return UUID.fromString(post(admin, path, 0, details(unit, null)).path("id").asString());
    }

    private static Map<String, Object> details(UnitClient unit, @Nullable LocalDate lastDay) {
        return Map.ofEntries(
                Map.entry("code", CODE),
                Map.entry("name", NAME),
                Map.entry("unitId", Objects.requireNonNull(unit.caller().client().unit())),
                Map.entry("post", "Điều dưỡng"),
                Map.entry("staffType", "PUBLIC_EMPLOYEE"),
                Map.entry("directWorker", true),
                Map.entry("leader", false),
                Map.entry("email", EMAIL),
                Map.entry("language", "vi"),
                Map.entry("validFrom", "2020-01-01"),
                Map.entry("validTo", lastDay == null ? "2099-12-31" : lastDay.toString()));
    }

    /** By way of a return in which the office names them, to the director's approval. */
    private static UUID honoured(Occasion occasion, UnitClient unit, UUID person) {
        var first = Draft.ofPerson(occasion.callId(), person, "Gương " + PHRASE);
        var id = unit.signedOff(about(first, first.title())).id();
        var office = occasion.centre().officeFor(unit);
        office.giveBack(office.knownCase(id), NAME + " làm việc này ngày nào?").receipt();
        unit.change(unit.known(id, "RETURNED"), about(first, first.title() + " ngày 3/11"))
                .deliver();
        unit.signOff(unit.handIn(unit.known(id, "RETURNED")).receipt()).receipt();
        office.accept(office.knownCase(id)).receipt();
        var director = occasion.centre().director();
        director.approve(director.knownProposal(id)).receipt();
        return id;
    }

    private static Draft about(Draft draft, String title) {
        return new Draft(
                draft.callId(),
                draft.subject(),
                draft.kind(),
                draft.field(),
                draft.topics(),
                title,
                NAME + " đã " + PHRASE + ". " + draft.summary(),
                draft.claims(),
                draft.criteria(),
                draft.spread(),
                draft.replicability());
    }

    private static void published(Caller editor, UUID nomination) {
        var path = "/api/v1/stories/" + nomination;
        await().atMost(Duration.ofSeconds(60))
                .until(() -> send(editor, Request.get(path)).json().path("dossier").isObject());
        put(
                editor,
                path,
                Map.of(
                        "headline",
                        NAME + " " + PHRASE,
                        "lead",
                        NAME + " là điều dưỡng được người bệnh tin yêu.",
                        "body",
                        (NAME + " đã " + PHRASE + " để kịp giờ cấp cứu. ").repeat(5),
                        "nameShown",
                        NAME,
                        "unitShown",
                        "Khoa của chị",
                        "topics",
                        List.of("MEDICAL_ETHICS")));
        tell(editor, path, "claims/0/judge", Map.of("kept", true, "checked", true));
        tell(
                editor,
                path,
                "consents",
                Map.of(
                        "channel",
                        "WEBSITE",
                        "given",
                        true,
                        "by",
                        NAME,
                        "on",
                        LocalDate.now(Occasions.ZONE).toString(),
                        "evidence",
                        "Phiếu có chữ ký của " + NAME));
        tell(editor, path, "vouch", Map.of());
        tell(editor, path, "ready", Map.of());
        tell(editor, path, "publish", Map.of());
    }

    private static void tell(Caller by, String path, String verb, Map<String, ?> body) {
        post(by, path + "/" + verb, version(by, path), body);
    }

    private static void awaitReport(Occasion occasion) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                occasion.centre()
                                        .office()
                                        .compliance(occasion.callId())
                                        .findValuesAsString("status")
                                        .contains("PUBLISHED"));
    }

    /** The matrix of the call, and the funnel of its month, which is its own. */
    private static List<JsonNode> figures(Occasion occasion) {
        var office = occasion.centre().office();
        var call = office.caller().get("/api/v1/calls/" + occasion.callId());
        var month = call.path("period").asString();
        return List.of(
                office.compliance(occasion.callId()).path("totals"),
                office.caller().get("/api/v1/funnel?from=" + month + "&to=" + month + "&by=unit"));
    }

    private static Caller desk(Installation system, Occasion occasion, String role) {
        var client =
                system.clients().stream()
                        .filter(each -> each.centre().equals(occasion.run().centreId()))
                        .filter(each -> each.roles().contains(role))
                        .findFirst()
                        .orElseThrow();
        return new Caller(system.api(), system.tokens(), client, occasion.ledger());
    }

    private static LocalDate yesterday() {
        return LocalDate.now(Occasions.ZONE).minusDays(1);
    }

    private static long version(Caller by, String path) {
        return send(by, Request.get(path)).json().path("version").asLong();
    }

    private static void put(Caller by, String path, Object body) {
        send(by, at(Request.put(path, Json.write(body)), version(by, path)));
    }

    private static JsonNode post(Caller by, String path, long version, Object body) {
        var key = UuidCreator.getTimeOrderedEpoch().toString();
        var request = Request.post(path, Json.write(body)).with("Idempotency-Key", key);
        return send(by, at(request, version)).json();
    }

    private static Request at(Request request, long version) {
        return request.with("If-Match", "\"" + version + "\"");
    }

    private static Reply send(Caller by, Request request) {
        try {
            var reply = by.send(request);
            var what = request.method() + " " + request.path() + " " + reply.body();
            // What others have to make first may not be there yet.
            if (!request.method().equals("GET") || reply.status() != 404) {
                assertThat(reply.status()).as(what).isIn(200, 201);
            }
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
