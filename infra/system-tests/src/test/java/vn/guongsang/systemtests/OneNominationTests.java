package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.systemtests.client.Draft;
import vn.guongsang.systemtests.client.UnitClient;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;
import vn.guongsang.systemtests.installation.Occasions;
import vn.guongsang.systemtests.load.Journey;
import vn.guongsang.systemtests.load.Journey.Ending;

/** One nomination, all the way, with the token of each who has a part in it. */
@Order(10)
@SystemTest
class OneNominationTests {

    @Test
    void goesFromDraftThroughApprovalIntoTheReport(Installation system) {
        var occasion = system.occasion("approved");
        var unit = occasion.unit(0);
        var draft = Draft.ofPerson(occasion.callId(), somebodyElse(unit), "Gương của một người");

        var submitted = new Journey(occasion.centre(), unit, draft, Ending.APPROVED).go();

        awaitReport(occasion, submitted.id(), "GRANTED");
        assertThat(cell(occasion, submitted.id()).path("status").asString()).isEqualTo("ON_TIME");
        assertThat(unit.known(submitted.id(), "GRANTED").id()).isEqualTo(submitted.id());
        Judgement.green(system, occasion.run());
    }

    /** Anybody but the head, who must not sign off a nomination of themselves. */
    private static UUID somebodyElse(UnitClient unit) {
        var head = Objects.requireNonNull(unit.caller().client().person());
        return unit.caller()
                .get("/api/v1/people")
                .path("items")
                .valueStream()
                .map(person -> UUID.fromString(person.path("id").asString()))
                .filter(person -> !person.equals(head))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void comesBackAndIsSubmittedAgain(Installation system) {
        var occasion = system.occasion("returned");
        var draft = occasion.collective("Gương được trả lại");

        var submitted = go(occasion, draft, Ending.RETURNED_THEN_APPROVED);

        awaitReport(occasion, submitted, "GRANTED");
        assertThat(nomination(occasion, submitted).path("round").asInt()).isEqualTo(2);
        Judgement.green(system, occasion.run());
    }

    @Test
    void isRejectedByTheOfficeAndOwedAgain(Installation system) {
        var occasion = system.occasion("rejected");

        var submitted = go(occasion, occasion.collective("Gương bị từ chối"), Ending.REJECTED);

        awaitReport(occasion, submitted, "REJECTED");
        await().untilAsserted(
                        () ->
                                assertThat(cell(occasion, submitted).path("status").asString())
                                        .isEqualTo("OWED"));
        Judgement.green(system, occasion.run());
    }

    @Test
    void isDeclinedByTheDirector(Installation system) {
        var occasion = system.occasion("declined");

        var submitted = go(occasion, occasion.collective("Gương không duyệt"), Ending.DECLINED);

        awaitReport(occasion, submitted, "DECLINED");
        Judgement.green(system, occasion.run());
    }

    @Test
    void bearsTheMarkOfComingLate(Installation system) {
        var today = LocalDate.now(Occasions.ZONE);
        var occasion = system.occasions().open("late", system.centres().getFirst(), today);

        var submitted = go(occasion, occasion.collective("Gương gửi muộn"), Ending.WAITING);

        awaitReport(occasion, submitted, "SUBMITTED");
        assertThat(cell(occasion, submitted).path("status").asString()).isEqualTo("LATE");
        assertThat(nomination(occasion, submitted).path("late").asBoolean()).isTrue();
        Judgement.green(system, occasion.run());
    }

    private static UUID go(Occasion occasion, Draft draft, Ending ending) {
        return new Journey(occasion.centre(), occasion.unit(1), draft, ending).go().id();
    }

    private static void awaitReport(Occasion occasion, UUID nominationId, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(
                                                nomination(occasion, nominationId)
                                                        .path("status")
                                                        .asString(""))
                                        .isEqualTo(status));
    }

    private static JsonNode nomination(Occasion occasion, UUID id) {
        return cells(occasion)
                .flatMap(cell -> cell.path("nominations").valueStream())
                .filter(nomination -> is(nomination, id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is in no cell of the report"));
    }

    private static JsonNode cell(Occasion occasion, UUID id) {
        return cells(occasion)
                .filter(cell -> cell.path("nominations").valueStream().anyMatch(n -> is(n, id)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is in no cell of the report"));
    }

    private static Stream<JsonNode> cells(Occasion occasion) {
        var report = occasion.centre().office().compliance(occasion.callId());
        return report.path("cells").valueStream();
    }

    private static boolean is(JsonNode nomination, UUID id) {
        return nomination.path("nominationId").asString("").equals(id.toString());
    }
}
