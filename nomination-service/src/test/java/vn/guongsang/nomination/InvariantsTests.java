package vn.guongsang.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.InvariantCheck;

/** A unit has signed off; then one row after the other is damaged. */
class InvariantsTests extends RunningService {

    private UnitDesk desk;
    private UUID sent;
    private InvariantCheck check;

    @BeforeEach
    @SuppressWarnings("NullAway.Init")
    void somethingWasSignedOff() {
        var today = LocalDate.now(ZONE);
        desk =
                UnitDesk.inACentreOfItsOwn(port)
                        .withACall("2026-11", today.minusDays(20), today.plusDays(10));
        sent = desk.signsOff(desk.form());
        check = new InvariantCheck(desk.admin(), "nomination", desk.centre());
    }

    @Test
    void holdAfterASignOff() {
        assertThat(check.broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    fulfilled-by-what-stands     | update obligation set nomination_id = gen_random_uuid() where centre_id = :centre
                    fulfilled-by-what-stands     | update nomination set late = not late where centre_id = :centre
                    who-has-sent-does-not-owe    | update obligation set status = 'OWED', nomination_id = null where centre_id = :centre
                    receipt-numbers              | update receipt_counter set last_number = 2 where centre_id = :centre
                    receipt-numbers              | update nomination set receipt_number = 2 where centre_id = :centre
                    progress-shows-what-was-sent | delete from nomination_progress where centre_id = :centre
                    call-said                    | update call set revision = revision + 1 where centre_id = :centre
                    obligation-said              | update obligation set revision = revision + 1 where centre_id = :centre
                    """)
    void tellWhatIsDamaged(String invariant, String sql) {
        check.damage(sql);

        assertThat(check.broken()).containsExactly(invariant);
    }

    @Test
    void tellAFactThatWasNotWritten() {
        check.damage(
                "delete from outbox where revision = 2 and topic = '%s' and aggregate_id = '%s'"
                        .formatted(Topic.NOMINATION_EVENTS.wireName(), sent));

        assertThat(check.broken()).containsExactly("nomination-said");
    }
}
