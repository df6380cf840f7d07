package vn.guongsang.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.nomination.UnitDesk.signOff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.NominationHandedIn;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.ApiCaller.Answer;
import vn.guongsang.testkit.RecordedTopic;

/** Who lets a nomination out of its unit, and when. */
class SignOffTests extends RunningService {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private UnitDesk desk;

    @BeforeEach
    void aUnitWithAnOpenCall() {
        desk =
                UnitDesk.inACentreOfItsOwn(port)
                        .withACall("2026-11", today().minusDays(20), today().plusDays(10));
    }

    @Test
    void givesBackWithAWordOnWhatToChangeUntilItIsHandedInAgain() {
        var id = desk.handsIn(desk.form());
        UnitDesk.done(
                desk.head()
                        .post(
                                UnitDesk.path(id, "/give-back"),
                                1,
                                "{\"note\":\"Bổ sung số liệu tháng 10\"}"));

        var seen = desk.seen(desk.clerk(), id);
        assertThat(seen.get("status").asString()).isEqualTo("DRAFT");
        assertThat(seen.get("headNote").asString()).isEqualTo("Bổ sung số liệu tháng 10");
        UnitDesk.done(desk.clerk().post(UnitDesk.path(id, "/hand-in"), 2, ""));
        assertThat(desk.seen(desk.head(), id).get("headNote").isNull()).isTrue();
    }

    @Test
    void saysBeforehandWhatTheSignOffWouldRefuse() {
        var form = desk.form();
        form.put("title", "ngắn");
        var id = desk.drafts(form);

        var missing = desk.clerk().get(UnitDesk.path(id, "/missing")).json().get("items");

        assertThat(missing).hasSize(1);
        assertThat(missing.at("/0/pointer").asString()).isEqualTo("/title");
        assertThat(missing.at("/0/detail").asString())
                .isEqualTo("Cần từ 10 đến 200 ký tự; hiện có 4.");
        assertThat(
                        desk.clerk()
                                .get("/api/v1/nomination/writing-rules")
                                .json()
                                .at("/title/longest")
                                .asInt())
                .isEqualTo(200);
    }

    @Test
    void tellsWhoIsAwaitedWhenTheClerkHandsIn() {
        desk.appoints(desk.colleague(), today(), null);
        desk.appoints(desk.nominee(), today(), null);
        try (var facts = RecordedTopic.of(Topic.NOMINATION_EVENTS)) {
            var id = desk.handsIn(desk.form());

            var told = facts.await(r -> id.toString().equals(r.key()));
            var handedIn = JSON.readValue(told.value(), NominationHandedIn.class);
            assertThat(handedIn.awaits())
                    .containsExactly(desk.headPerson(), desk.colleague())
                    .doesNotContain(desk.nominee());
        }
    }

    @Test
    void saysWhoPreparedWhatTheHeadSignsOff() {
        var clerk = UUID.randomUUID();
        var id = desk.drafts(desk.form());
        UnitDesk.done(handIn(desk.of(clerk, "UNIT_REPORTER"), id));
        UnitDesk.done(signOff(desk.head(), id));

        assertThat(outlineSaidOf(id).submittedBy()).isEqualTo(desk.headPerson());
        assertThat(outlineSaidOf(id).preparedBy()).isEqualTo(clerk);
    }

    @Test
    void saysThatNobodyElsePreparedWhatTheHeadWrote() {
        var id = desk.drafts(desk.form());
        UnitDesk.done(handIn(desk.head(), id));
        UnitDesk.done(signOff(desk.head(), id));

        assertThat(outlineSaidOf(id).preparedBy()).isNull();
    }

    @Test
    void saysThatTheHeadPreparedWhatADeputySignsOff() {
        desk.appoints(desk.colleague(), today(), null);
        var id = desk.drafts(desk.form());
        UnitDesk.done(handIn(desk.head(), id));
        UnitDesk.done(signOff(desk.of(desk.colleague(), "UNIT_REPORTER"), id));

        assertThat(outlineSaidOf(id).submittedBy()).isEqualTo(desk.colleague());
        assertThat(outlineSaidOf(id).preparedBy()).isEqualTo(desk.headPerson());
    }

    @Test
    void saysOfPaperThatNobodyPreparedIt() {
        var id = UnitDesk.created(desk.enters(desk.form(), today()));

        assertThat(outlineSaidOf(id).submittedBy()).isEqualTo(desk.headPerson());
        assertThat(outlineSaidOf(id).preparedBy()).isNull();
    }

    @Test
    void countsWhatIsSaidOnEachTopicWithoutAGap() {
        try (var facts = RecordedTopic.of(Topic.NOMINATION_EVENTS);
                var dossiers = RecordedTopic.of(Topic.DOSSIER_STATE)) {
            var id = desk.signsOff(desk.form());

            facts.await(r -> about(r.key(), id) && revision(r).equals("2"));
            var told = dossiers.await(r -> about(r.key(), id) && revision(r).equals("1"));
            var profile =
                    Objects.requireNonNull(
                            JSON.readValue(told.value(), DossierState.class).profile());
            assertThat(profile.post()).isEqualTo("Điều dưỡng");
            assertThat(profile.criteria()).hasSize(4);
            assertThat(profile.replicability()).isEqualTo("Áp dụng được ở mọi khoa lâm sàng.");
        }
    }

    @Test
    void lacksADeputyWhenTheHeadIsTheNominee() {
        var form = desk.form();
        form.put("subject", Map.of("type", "INDIVIDUAL", "personId", desk.headPerson()));
        var id = desk.handsIn(form);
        var refused = signOff(desk.head(), id);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("type")).isEqualTo("/problems/own-nomination");

        var deputy = desk.of(desk.colleague(), "UNIT_REPORTER");
        assertThat(signOff(deputy, id).status()).isEqualTo(403);
        desk.appoints(desk.colleague(), today(), today());
        UnitDesk.done(signOff(deputy, id));

        assertThat(desk.seen(deputy, id).at("/timeline/signedOffBy").asString())
                .isEqualTo(desk.colleague().toString());
    }

    @Test
    void letsADeputySignOnlyOnTheirDays() {
        var deputy = desk.of(desk.colleague(), "UNIT_REPORTER");
        var id = desk.handsIn(desk.form());
        desk.appoints(desk.colleague(), today().plusDays(1), null);
        desk.appoints(desk.colleague(), today().minusDays(5), today().minusDays(1));
        assertThat(signOff(deputy, id).status()).isEqualTo(403);

        var now = desk.appoints(desk.colleague(), today(), null);
        UnitDesk.done(desk.head().post("/api/v1/deputies/" + now + "/end", 0, ""));
        assertThat(signOff(deputy, id).status()).isEqualTo(403);

        var listed = desk.clerk().get("/api/v1/units/" + desk.unit() + "/deputies").json();
        assertThat(listed.get("items")).hasSize(3).allMatch(row -> !row.get("active").asBoolean());
    }

    @Test
    void makesNobodyOfAnotherUnitADeputy() {
        var other = desk.sibling("K-SAN");
        var answer =
                desk.head()
                        .post(
                                "/api/v1/units/" + desk.unit() + "/deputies",
                                0,
                                """
                                {"personId":"%s","from":"%s"}
                                """
                                        .formatted(other.colleague(), today()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("not-of-the-unit");
    }

    @Test
    void submitsWhatTheClerkHandsInWhereACentreDoesWithoutTheHead() {
        desk.decides(
                "submission", "{\"headStep\":false,\"repeatWindowMonths\":12,\"similarity\":0.4}");
        var id = desk.drafts(desk.form());
        var answer = handIn(desk.clerk(), id);
        assertThat(answer.text("status")).isEqualTo("SUBMITTED");
        assertThat(outlineSaidOf(id).preparedBy()).isNull();
        assertThat(desk.seen(desk.head(), id).at("/timeline/receiptNumber").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAWithdrawnPersonWhoLeftBetweenDraftAndSignOff() {
        var id = desk.handsIn(desk.form());
        leavesYesterday(desk.nominee());

        var answer = signOff(desk.head(), id);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/subject/personId");
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("has-left");
    }

    @Test
    void arrivesOnTimeInTheLastSecondAndLateInTheFirstAfterIt() {
        itIs("2026-12-01T02:00:00Z");
        var december =
                UnitDesk.inACentreOfItsOwn(port)
                        .withACall(
                                "2026-11", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 5));
        var first = december.handsIn(december.form());
        var second = december.handsIn(december.form());

        itIs("2026-12-04T16:59:59Z");
        UnitDesk.done(signOff(december.head(), first));
        itIs("2026-12-04T17:00:00Z");
        UnitDesk.done(signOff(december.head(), second));

        assertThat(december.seen(december.head(), first).get("late").asBoolean()).isFalse();
        assertThat(december.seen(december.head(), second).get("late").asBoolean()).isTrue();
    }

    private void leavesYesterday(UUID person) {
        CentreScope.call(
                desk.centre(),
                () ->
                        transaction.execute(
                                _ ->
                                        jdbc.sql(
                                                        """
                                                        update person set valid_from = date '2020-01-01', valid_to = ?
                                                         where person_id = ?
                                                        """)
                                                .params(today().minusDays(1), person)
                                                .update()));
    }

    private static Answer handIn(ApiCaller by, UUID id) {
        return by.post(UnitDesk.path(id, "/hand-in"), 0, "");
    }

    private static NominationOutline outlineSaidOf(UUID id) {
        try (var facts = RecordedTopic.of(Topic.NOMINATION_EVENTS)) {
            var told = facts.await(r -> about(r.key(), id) && isSubmission(r));
            return JSON.readValue(told.value(), NominationSubmitted.class).outline();
        }
    }

    private static boolean isSubmission(ConsumerRecord<String, byte[]> told) {
        return RecordedTopic.header(told, "ce_type")
                .filter(EventType.NOMINATION_SUBMITTED.wireName()::equals)
                .isPresent();
    }

    private static boolean about(String key, UUID id) {
        return id.toString().equals(key);
    }

    private static String revision(ConsumerRecord<String, byte[]> told) {
        return RecordedTopic.header(told, "ce_revision").orElse("");
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
