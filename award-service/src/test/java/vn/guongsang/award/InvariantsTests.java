package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.testkit.InvariantCheck;

/** A recommended nomination was granted; then one row after the other is damaged. */
class InvariantsTests extends RunningAward {

    @BeforeEach
    void theRecognitionIsGiven() {
        decideApproval(0, false);
        recommend();
        var answer = director().post(path() + "/approve", 0, NOTHING);
        assertThat(answer.text("status")).as(answer.json().toString()).isEqualTo("GRANTED");
    }

    @Test
    void holdAfterAGrant() {
        assertThat(check().broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    recommended-is-proposed  | insert into recommendation values (:centre, gen_random_uuid(), now(), '[]', null)
                    proposal-follows-its-acts | update proposal_act set what = 'DECLINED' where centre_id = :centre
                    said-as-decided          | update outbox set event_type = 'vn.guongsang.AwardDeclined.v1' where revision = 2 and centre_id = :centre
                    proposal-said            | delete from outbox where revision = 2 and centre_id = :centre
                    """)
    void tellWhatIsDamaged(String invariant, String sql) {
        check().damage(sql);

        assertThat(check().broken()).containsExactly(invariant);
    }

    private InvariantCheck check() {
        return new InvariantCheck(caller(centre, unit, "ADMIN"), "award", centre);
    }
}
