package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import vn.guongsang.contracts.Topic;
import vn.guongsang.platform.outbox.Outbox;
import vn.guongsang.testkit.InvariantCheck;
import vn.guongsang.testkit.PostgresDatabase;

/** Damages one row after the other, and sees that exactly the invariant that is about it tells. */
class InvariantsTests extends OperationsTests {

    private static final String INVARIANTS = OPERATIONS + "/invariants";

    private final UUID nomination = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();
    @Autowired private Outbox outbox;
    @Autowired private MeterRegistry meters;
    @Autowired private ScheduledTaskHolder schedule;

    @AfterEach
    void putEverythingBack() {
        change("delete from outbox where centre_id = :centre");
        change("delete from parked_event where centre_id = :centre");
        change("delete from inbox where consumer = 'invented'");
    }

    @Test
    void holdWhereNothingIsWrong() {
        say(3);
        discardOne();

        assertThat(check().broken()).isEmpty();
        assertThat(check().names())
                .containsExactlyInAnyOrder(
                        "constraints-in-force",
                        "outbox-gap",
                        "outbox-keeps-no-states",
                        "outbox-lane",
                        "outbox-order",
                        "parked-not-applied",
                        "parked-order",
                        "settled-is-logged");
    }

    @Test
    void tellAFactThatWasRemoved() {
        say(3);
        check().damage("delete from outbox where centre_id = :centre and revision = 2");

        assertThat(check().broken()).containsExactly("outbox-gap");
    }

    @Test
    void missNoFactThatHasServedItsTime() {
        say(3);
        check().damage("delete from outbox where centre_id = :centre and revision < 3");

        assertThat(check().broken()).isEmpty();
    }

    @Test
    void tellAFactThatLeftBeforeAnEarlierOne() {
        say(2);
        check().damage(
                        """
                        update outbox set published_at = null, attempts = 1, next_attempt_at = now() + interval '1 hour'
                         where centre_id = :centre and revision = 1
                        """);

        assertThat(check().broken()).containsExactly("outbox-order");
    }

    @Test
    void tellAKeyThatIsTornBetweenLanes() {
        say(2);
        check().damage(
                        "update outbox set lane = (lane + 1) % 16 where centre_id = :centre and revision = 1");

        assertThat(check().broken()).containsExactly("outbox-lane");
    }

    @Test
    void tellAStateThatIsKept() {
        say(1);
        check().damage(
                        "update outbox set topic = '%s' where centre_id = :centre"
                                .formatted(Topic.DOSSIER_STATE.wireName()));

        assertThat(check().broken()).containsExactly("outbox-keeps-no-states");
    }

    @Test
    void tellAnEventThatWasAppliedPastAnother() {
        var second = parkSubmissions(nomination, 2).getLast();
        check().damage(
                        "update parked_event set state = 'REDRIVEN', settled_at = now() where id = "
                                + second);

        assertThat(check().broken()).containsExactly("parked-order");
    }

    @Test
    void tellAnEventThatWaitsAlthoughItWasApplied() {
        parkSubmissions(nomination, 1);
        assertThat(check().broken()).isEmpty();
        check().damage(
                        """
                        insert into inbox (consumer, event_id)
                        select consumer, event_id::uuid from parked_event where centre_id = :centre
                        """);

        assertThat(check().broken()).containsExactly("parked-not-applied");
        change(
                "delete from inbox where event_id::text in (select event_id from parked_event where centre_id = :centre)");
    }

    @Test
    void tellAnEventThatWasSettledByHand() {
        discardOne();
        parkSubmissions(nomination, 1);
        check().damage(
                        """
                        update parked_event set state = 'DISCARDED', settled_at = clock_timestamp()
                         where centre_id = :centre and state = 'PARKED'
                        """);

        assertThat(check().broken()).containsExactly("settled-is-logged");
    }

    @Test
    void tellAConstraintThatIsSwitchedOff() {
        change("alter table note add constraint later check (text <> 'later') not valid");
        assertThat(check().broken()).containsExactly("constraints-in-force");
        change("alter table note validate constraint later");
        assertThat(check().broken()).isEmpty();
        change("alter table note drop constraint later");

        change("alter table note disable row level security");
        assertThat(check().broken()).containsExactly("constraints-in-force");
        change("alter table note enable row level security");
        assertThat(check().broken()).isEmpty();
    }

    @Test
    void areShownToThoseWhoRunTheCentreAndCheckedForIt() {
        assertThat(as(centre, "AUDITOR").get(INVARIANTS).status()).isEqualTo(200);
        assertThat(as(centre, "UNIT_HEAD").get(INVARIANTS).status()).isEqualTo(403);
        assertThat(as(centre, "AUDITOR").post(INVARIANTS + "/check", 0, "").status())
                .isEqualTo(403);
        assertThat(
                        admin().get(INVARIANTS)
                                .json()
                                .path("items")
                                .get(0)
                                .path("violations")
                                .isNumber())
                .isFalse();
        say(2);
        say(1, 4);

        assertThat(check().broken()).containsExactly("outbox-gap");

        assertThat(new InvariantCheck(as(neighbour, "OPERATOR"), "review", neighbour).broken())
                .isEmpty();
        var gap =
                items(INVARIANTS)
                        .filter(each -> each.path("name").asString().equals("outbox-gap"))
                        .findFirst()
                        .orElseThrow();
        assertThat(gap.path("violations").asInt()).isEqualTo(1);
        assertThat(gap.path("says").asString()).isNotBlank();
        assertThat(gap.path("checkedAt").asString()).isNotBlank();
    }

    @Test
    void areCheckedByTheClockInEveryCentreAndMeasured() {
        var gap = meters.get("invariant.violations").tag("invariant", "outbox-gap").gauge();
        in(
                centre,
                () -> jdbc.update("insert into note values (?, gen_random_uuid(), 'x')", centre));
        say(2);
        say(1, 4);
        sweep();
        assertThat(gap.value()).isEqualTo(1);
        assertThat(meters.get("invariants.checked.age.seconds").gauge().value()).isLessThan(60);

        change("delete from outbox where centre_id = :centre");
        sweep();
        assertThat(gap.value()).isZero();
    }

    private void sweep() {
        schedule.getScheduledTasks().stream()
                .map(task -> task.getTask())
                .filter(task -> task.toString().endsWith("InvariantSweep.checkAll"))
                .forEach(task -> task.getRunnable().run());
    }

    private InvariantCheck check() {
        return new InvariantCheck(admin(), "review", centre);
    }

    /** Discards an event properly, so that the centre's log has begun. */
    private void discardOne() {
        var id = parkSubmissions(UUID.randomUUID(), 1).getFirst();
        admin().post(EVENTS + "/" + id + "/discard", 0, REASON);
        PlatformTestService.INDIGESTIBLE.clear();
    }

    private void say(int facts) {
        say(facts, 1);
    }

    /** Facts of one nomination, all of which have left. */
    private void say(int facts, long first) {
        in(
                centre,
                () -> {
                    for (var revision = first; revision < first + facts; revision++) {
                        outbox.append(Facts.accepted(centre, nomination, revision));
                    }
                });
        await().until(
                        () ->
                                count(
                                                "select count(*) from outbox where published_at is null and centre_id = '%s'"
                                                        .formatted(centre))
                                        == 0);
    }

    private void change(String sql) {
        try (var connection = PostgresDatabase.server().connect("review");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql.replace(":centre", "'" + centre + "'"));
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
