package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.guongsang.systemtests.client.Caller;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.client.Reply;
import vn.guongsang.systemtests.client.Request;
import vn.guongsang.systemtests.evidence.Tables;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;

/**
 * Whatever comes in: a problem that says what to mend, never a failure, and nothing has changed.
 */
@Order(15)
@SystemTest
class BadInputTests {
    /** What English and identifiers do without. */
    private static final String VIETNAMESE =
            ".*[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ].*";

    @Test
    void isRefusedWithAProblemThatNamesThePlace(Installation system) throws IOException {
        var occasion = system.occasion("bad-input");
        var draft = occasion.unit(0).draft(occasion.collective("Gương nháp")).receipt();
        Judgement.green(system, occasion.run());
        var tables = new Tables(system.stores());
        var before = tables.counts();
        var softly = new SoftAssertions();

        for (var bad : BadInput.all(occasion, draft)) {
            var caller = caller(occasion, bad.who());
            var vietnamese = caller.send(bad.request());
            var english = caller.send(bad.inEnglish());
            softly.assertThat(vietnamese.status()).as(bad + "").isIn(bad.statuses());
            assertProblem(softly, bad.toString(), vietnamese, english);
            if (bad.pointer() != null) {
                softly.assertThat(vietnamese.body())
                        .as(bad + "")
                        .contains("\"" + bad.pointer() + "\"");
            }
        }

        softly.assertThat(tables.counts()).as("rows of all tables").isEqualTo(before);
        softly.assertAll();
        Judgement.green(system, occasion.run());
    }

    @Test
    void underAKeyOfAnotherBodyIsRefused(Installation system) throws IOException {
        var occasion = system.occasion("key-reused");
        var caller = occasion.unit(0).caller();
        var key = occasion.unit(0).draft(occasion.collective("Gương thứ nhất"));
        var id = key.receipt().id();
        Judgement.green(system, occasion.run());
        var before = new Tables(system.stores()).counts();
        var other =
                Request.post(
                                "/api/v1/nominations",
                                Json.write(occasion.collective("Gương thứ hai")))
                        .with("Idempotency-Key", key.entry().intent().key().toString());

        assertThat(caller.send(other).status()).isEqualTo(422);
        assertThat(caller.send(other).problem()).isEqualTo("idempotency-key-reused");

        assertThat(new Tables(system.stores()).counts()).isEqualTo(before);
        assertThat(key.receipt().id()).isEqualTo(id);
        Judgement.green(system, occasion.run());
    }

    @Test
    void isRefusedTheSameWayHoweverOftenItIsSentAtOnce(Installation system) {
        var occasion = system.occasion("refused-together");
        var draft = occasion.unit(0).draft(occasion.collective("Gương nháp")).receipt();

        var signOff = occasion.unit(0).signOff(draft);
        var answers = signOff.deliver(8);

        assertThat(answers.stream().distinct()).as("answers under one key").hasSize(1);
        assertThat(signOff.entry().refused()).isTrue();
        Judgement.green(system, occasion.run());
    }

    @Test
    void tellsWhatHasHappenedMeanwhile(Installation system) throws IOException {
        var occasion = system.occasion("stale");
        var unit = occasion.unit(0);
        var draft = unit.draft(occasion.collective("Gương cũ")).receipt();
        var now = unit.handIn(draft).receipt();
        var stale =
                BadInput.keyed(Request.post("/api/v1/nominations/" + draft.id() + "/hand-in", "{}"))
                        .with("If-Match", "\"" + draft.version() + "\"");

        var reply = unit.caller().send(stale);

        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.json().path("currentVersion").asLong()).isEqualTo(now.version());
        assertThat(reply.json().path("currentStatus").asString()).isEqualTo("AWAITING_HEAD");
        Judgement.green(system, occasion.run());
    }

    @Test
    void withATokenThatIsNotOneIsNotLetIn(Installation system) throws Exception {
        var client = system.occasion("tokens").unit(0).caller().client();
        var forged = new ForgedTokens(system, client);
        var softly = new SoftAssertions();
        for (var path : List.of("nominations", "cases", "proposals", "messages", "compliance")) {
            var request = Request.get("/api/v1/" + path);
            softly.assertThat(system.api().send(request).status()).as(path).isEqualTo(401);
            for (var token : forged.all().entrySet()) {
                var reply =
                        system.api()
                                .send(request.with("Authorization", "Bearer " + token.getValue()));
                softly.assertThat(reply.status()).as(path + ", " + token.getKey()).isEqualTo(401);
            }
        }
        softly.assertAll();
        var good =
                Request.get("/api/v1/nominations").with("Authorization", "Bearer " + forged.good());
        assertThat(system.api().send(good).status()).isEqualTo(200);
    }

    private static void assertProblem(
            SoftAssertions softly, String what, Reply vietnamese, Reply english) {
        for (var reply : List.of(vietnamese, english)) {
            softly.assertThat(reply.status()).as(what).isBetween(400, 499);
            softly.assertThat(reply.header("Content-Type").orElse(""))
                    .as(what)
                    .startsWith("application/problem+json");
            softly.assertThat(reply.problem()).as(what).isNotEmpty();
        }
        softly.assertThat(text(vietnamese)).as(what).matches(VIETNAMESE);
        softly.assertThat(text(english)).as(what).isNotEmpty().doesNotMatch(VIETNAMESE);
    }

    private static String text(Reply reply) {
        return reply.problem().isEmpty()
                ? ""
                : reply.json().path("title").asString("")
                        + " "
                        + reply.json().path("detail").asString("");
    }

    private static Caller caller(Occasion occasion, BadInput.Who who) {
        return switch (who) {
            case UNIT -> occasion.unit(0).caller();
            case OFFICE -> occasion.centre().office().caller();
        };
    }
}
