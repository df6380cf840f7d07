package vn.guongsang.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.Broker;
import vn.guongsang.testkit.PostgresDatabase;
import vn.guongsang.testkit.RecordedTopic;
import vn.guongsang.testkit.Surroundings;

/**
 * The service whole: commands come in over HTTP, facts go out over Kafka, and others' facts come
 * in.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith({PostgresDatabase.class, Broker.class})
class NominationServiceTests {

    @LocalServerPort private int port;
    private UnitFixture unit = UnitFixture.none();

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        Surroundings.of("nomination").forEach((n, value) -> registry.add(n, () -> value));
    }

    @BeforeEach
    void aCentreWithOneUnitAndAnOpenCall() {
        unit = UnitFixture.inACentreOfItsOwn(port);
    }

    @Test
    void bringsANominationFromDraftToSubmissionAndTellsIt() {
        try (var facts = RecordedTopic.of(Topic.NOMINATION_EVENTS);
                var dossiers = RecordedTopic.of(Topic.DOSSIER_STATE);
                var calls = RecordedTopic.of(Topic.CALL_EVENTS)) {
            var id = unit.signsOffANomination();

            assertThat(unit.nomination(id).get("status").asString()).isEqualTo("SUBMITTED");
            assertThat(unit.obligation().get("status").asString()).isEqualTo("ON_TIME");
            facts.await(r -> id.toString().equals(r.key()));
            dossiers.await(r -> id.toString().equals(r.key()));
            calls.await(
                    r ->
                            RecordedTopic.header(r, "ce_type")
                                            .equals(
                                                    java.util.Optional.of(
                                                            "vn.guongsang.ObligationChanged.v1"))
                                    && unit.call().toString().equals(r.key()));
        }
    }

    @Test
    void marksAsLateWhatArrivesAfterTheCallWasDue() {
        unit.openCallThatIsOverdue();
        var id = unit.signsOffANomination();
        assertThat(unit.nomination(id).get("late").asBoolean()).isTrue();
        assertThat(unit.obligation().get("status").asString()).isEqualTo("LATE");
    }

    @Test
    void takesMoreThanOneNominationAndFulfilsTheObligationOnce() {
        var first = unit.signsOffANomination();
        unit.signsOffANomination();
        assertThat(unit.obligation().get("nominationId").asString()).isEqualTo(first.toString());
    }

    @Test
    void letsTheUnitWriteAgainWhenReviewReturnsIt() {
        var id = unit.signsOffANomination();
        unit.reviewReturns(id, 1);
        await().until(() -> status(id).equals("RETURNED"));

        unit.resubmits(id);

        assertThat(unit.nomination(id).get("round").asInt()).isEqualTo(2);
        await().until(() -> status(id).equals("SUBMITTED"));
    }

    @Test
    void owesAgainWhenTheUnitGivesUpWhatWasReturnedAndForgetsItsDossier() {
        try (var dossiers = RecordedTopic.of(Topic.DOSSIER_STATE)) {
            var id = unit.signsOffANomination();
            unit.reviewReturns(id, 1);
            await().until(() -> status(id).equals("RETURNED"));

            unit.discards(id);

            assertThat(unit.obligation().get("status").asString()).isEqualTo("OWED");
            dossiers.await(r -> id.toString().equals(r.key()) && r.value() == null);
        }
    }

    @Test
    void owesAgainWhenReviewRejectsIt() {
        var id = unit.signsOffANomination();
        unit.reviewRejects(id);
        await().until(() -> unit.obligation().get("status").asString().equals("OWED"));
        await().until(() -> status(id).equals("REJECTED"));
    }

    @Test
    void owesNothingWhileAnotherNominationOfTheUnitStands() {
        var first = unit.signsOffANomination();
        var second = unit.signsOffANomination();

        unit.reviewRejects(first);
        await().until(
                        () ->
                                unit.obligation()
                                        .get("nominationId")
                                        .asString()
                                        .equals(second.toString()));
        assertThat(unit.obligation().get("status").asString()).isEqualTo("ON_TIME");

        unit.reviewRejects(second);
        await().until(() -> unit.obligation().get("status").asString().equals("OWED"));
    }

    @Test
    void owesNothingWhileTheHeadLooksAgainAtWhatWasReturned() {
        var first = unit.signsOffANomination();
        var second = unit.signsOffANomination();
        unit.reviewReturns(first, 1);
        await().until(() -> status(first).equals("RETURNED"));
        unit.handsInAgain(first);

        unit.reviewRejects(second);

        await().until(() -> statusOfItsOwn(second).equals("REJECTED"));
        assertThat(unit.obligation().get("status").asString()).isEqualTo("ON_TIME");
        assertThat(unit.obligation().get("nominationId").asString()).isEqualTo(first.toString());
    }

    @Test
    void followsReviewAndAwardWhateverOrderTheyArriveIn() {
        var id = unit.signsOffANomination();
        unit.awardGrants(id);
        await().until(() -> status(id).equals("GRANTED"));

        var other = unit.signsOffANomination();
        unit.reviewAccepts(id);
        unit.reviewAccepts(other);
        await().until(() -> status(other).equals("ACCEPTED"));

        assertThat(status(id)).isEqualTo("GRANTED");
    }

    @Test
    void showsANominationToNobodyOfAnotherUnitOrCentre() {
        var id = unit.signsOffANomination();
        assertThat(unit.sibling().statusOfReading(id)).isEqualTo(404);
        assertThat(UnitFixture.inACentreOfItsOwn(port).statusOfReading(id)).isEqualTo(404);
    }

    @Test
    void tellsACallerWhoIsBehindWhatIsThereNow() {
        JsonNode problem = unit.signsOffWithAnOldVersion();
        assertThat(problem.get("type").asString()).isEqualTo("/problems/stale-version");
        assertThat(problem.get("currentStatus").asString()).isEqualTo("AWAITING_HEAD");
        assertThat(problem.get("currentVersion").asLong()).isEqualTo(1);
    }

    @Test
    void refusesANominationOfSomebodyWhoIsNotThere() {
        var stranger = UUID.randomUUID();
        assertThat(unit.statusOfDrafting(stranger)).isEqualTo(422);
    }

    /** What the unit is shown may run ahead of it. */
    private static String statusOfItsOwn(UUID id) {
        var given = Surroundings.of("nomination");
        return JdbcClient.create(
                        new DriverManagerDataSource(
                                Objects.requireNonNull(given.get("spring.datasource.url")),
                                Objects.requireNonNull(given.get("spring.flyway.user")),
                                Objects.requireNonNull(given.get("spring.flyway.password"))))
                .sql("select status from nomination where nomination_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String status(UUID id) {
        return unit.nomination(id).get("status").asString();
    }
}
