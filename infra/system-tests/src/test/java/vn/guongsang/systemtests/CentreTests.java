package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.guongsang.systemtests.client.Caller;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.client.Request;
import vn.guongsang.systemtests.evidence.Rows;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;
import vn.guongsang.systemtests.load.Centre;
import vn.guongsang.systemtests.load.Journey;
import vn.guongsang.systemtests.load.Journey.Ending;

/** Two centres live in one system and never meet. */
@Order(30)
@SystemTest
class CentreTests {
    private static final List<String> LISTS =
            List.of(
                    "/api/v1/units",
                    "/api/v1/people",
                    "/api/v1/calls",
                    "/api/v1/nominations",
                    "/api/v1/cases",
                    "/api/v1/proposals",
                    "/api/v1/messages");

    @Test
    void showNobodyWhatIsTheOthers(Installation system) throws IOException {
        var first = went("centre-one", system, 0);
        var second = went("centre-two", system, 1);

        for (var pair : List.of(List.of(first, second), List.of(second, first))) {
            var theirs = pair.get(1);
            var hidden = nominations(system, theirs);
            var ids = hidden.stream().map(UUID::toString).toArray(String[]::new);
            for (var caller : callers(pair.get(0).centre())) {
                for (var list : LISTS) {
                    assertThat(everything(caller, list))
                            .as(caller.client().clientId() + " reads " + list)
                            .doesNotContain(theirs.callId().toString())
                            .doesNotContain(theirs.run().centreId().toString())
                            .doesNotContain(ids);
                }
                for (var path : paths(theirs, hidden)) {
                    assertThat(caller.send(Request.get(path)).status())
                            .as(caller.client().clientId() + " reads " + path)
                            .isEqualTo(404);
                }
            }
        }
        Judgement.green(system, first.run());
        Judgement.green(system, second.run());
    }

    @Test
    void letNobodyActOnWhatIsTheOthers(Installation system) throws IOException {
        var theirs = went("centre-target", system, 1);
        var mine = system.occasion("centre-actor");
        var id = nominations(system, theirs).getFirst();
        var verbs =
                List.of(
                        "/api/v1/nominations/%s/discard",
                        "/api/v1/nominations/%s/sign-off",
                        "/api/v1/cases/%s/accept",
                        "/api/v1/proposals/%s/approve");

        for (var caller : callers(mine.centre())) {
            for (var verb : verbs) {
                var request =
                        Request.post(verb.formatted(id), "{}")
                                .with("Idempotency-Key", UUID.randomUUID().toString())
                                .with("If-Match", "\"1\"");
                assertThat(caller.send(request).status())
                        .as(caller.client().clientId() + " asks " + verb)
                        .isIn(403, 404);
            }
        }
        Judgement.green(system, theirs.run());
    }

    private static Occasion went(String name, Installation system, int centre) {
        var id = system.centres().get(centre);
        var occasion = system.occasions().open(name, id);
        for (var ending : List.of(Ending.WAITING, Ending.APPROVED)) {
            var draft = occasion.collective("Gương của trung tâm " + centre);
            new Journey(occasion.centre(), occasion.unit(0), draft, ending).go();
        }
        Judgement.green(system, occasion.run());
        return occasion;
    }

    private static List<Caller> callers(Centre centre) {
        return List.of(
                centre.units().getFirst().caller(),
                centre.office().caller(),
                centre.director().caller());
    }

    private static List<UUID> nominations(Installation system, Occasion occasion) {
        return system.evidence().nominations().stream()
                .filter(row -> row.callId().equals(occasion.callId()))
                .map(Rows.Nomination::nominationId)
                .toList();
    }

    private static List<String> paths(Occasion theirs, List<UUID> hidden) {
        var call = theirs.callId();
        var ofCall =
                Stream.of(
                        "/api/v1/calls/" + call + "/obligations",
                        "/api/v1/compliance?callId=" + call);
        var ofNominations =
                hidden.stream()
                        .flatMap(
                                id ->
                                        Stream.of(
                                                "/api/v1/nominations/" + id,
                                                "/api/v1/cases/" + id,
                                                "/api/v1/proposals/" + id));
        return Stream.concat(ofCall, ofNominations).toList();
    }

    /** All pages of a list as text; what the caller may not read at all is empty. */
    private static String everything(Caller caller, String list) throws IOException {
        var pages = new StringBuilder();
        var query = "?limit=100";
        while (true) {
            var reply = caller.send(Request.get(list + query));
            if (reply.status() != 200) {
                assertThat(reply.status()).as(list).isIn(403, 404);
                return pages.toString();
            }
            pages.append(reply.body());
            var next = Json.read(reply.body()).path("next");
            if (next.isNull() || next.isMissingNode()) {
                return pages.toString();
            }
            query = "?limit=100&cursor=" + next.stringValue();
        }
    }
}
