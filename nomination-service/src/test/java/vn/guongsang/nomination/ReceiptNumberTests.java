package vn.guongsang.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.nomination.UnitDesk.signOff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.ApiCaller.Answer;
import vn.guongsang.testkit.RecordedTopic;

/** Under which number a nomination leaves its unit, also when many do at once. */
class ReceiptNumberTests extends RunningService {

    private static final JsonMapper JSON = JsonMapper.shared();

    private UnitDesk desk;

    @BeforeEach
    void aUnitWithAnOpenCall() {
        var today = LocalDate.now(ZONE);
        desk =
                UnitDesk.inACentreOfItsOwn(port)
                        .withACall("2026-11", today.minusDays(20), today.plusDays(10));
    }

    @Test
    void letsExactlyOneOfTwoHeadsAtOnceSignOff() throws Exception {
        var id = desk.handsIn(desk.form());
        var second = desk.of(UUID.randomUUID(), "UNIT_HEAD");
        var answers = atOnce(List.of(() -> signOff(desk.head(), id), () -> signOff(second, id)));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allMatch(answer -> answer.status() == 412 || answer.status() == 409);
        assertThat(desk.seen(desk.head(), id).get("round").asInt()).isEqualTo(1);
        var next = desk.signsOff(desk.form());
        assertThat(desk.seen(desk.head(), next).at("/timeline/receiptNumber").asInt()).isEqualTo(2);
    }

    @Test
    void numbersWhatACallReceivesWithoutGapOrDoubleWhenManyUnitsSignOffAtOnce() throws Exception {
        var units =
                IntStream.range(0, 6).mapToObj(n -> desk.sibling("K-" + (char) ('A' + n))).toList();
        var ids = units.stream().map(unit -> unit.handsIn(unit.form())).toList();
        var spoiled = units.getFirst().form();
        spoiled.put("title", "ngắn");
        var incomplete = units.getFirst().handsIn(spoiled);

        atOnce(
                IntStream.range(0, 7)
                        .<Callable<Answer>>mapToObj(
                                n ->
                                        n == 6
                                                ? () -> signOff(units.getFirst().head(), incomplete)
                                                : () -> signOff(units.get(n).head(), ids.get(n)))
                        .toList());

        assertThat(ids)
                .extracting(
                        id -> desk.seen(desk.office(), id).at("/timeline/receiptNumber").asInt())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void keepsTheReceiptNumberInTheFact() {
        try (var facts = RecordedTopic.of(Topic.NOMINATION_EVENTS)) {
            var id = desk.signsOff(desk.form());
            var told =
                    facts.await(
                            r ->
                                    id.toString().equals(r.key())
                                            && RecordedTopic.header(r, "ce_revision")
                                                    .orElse("")
                                                    .equals("2"));
            var fact = JSON.readValue(told.value(), NominationSubmitted.class);
            assertThat(fact.receiptNumber()).isEqualTo(1);
            assertThat(fact.field()).isEqualTo("EXAMINATION_TREATMENT");
        }
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(future -> future.resultNow()).toList();
        }
    }
}
