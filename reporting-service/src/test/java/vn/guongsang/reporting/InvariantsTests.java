package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.InvariantCheck;

/** A unit has sent what it owed; then one row after the other is damaged. */
class InvariantsTests extends RunningReporting {

    @BeforeEach
    void aCellIsFilled() {
        FactTeller.tell(
                centre.callOpened(centre.unit(), other),
                nomination.submitted(1),
                centre.obligation(centre.unit(), 1, "ON_TIME", nomination.id()));
        await().until(() -> cellOf(centre.unit()).path("status").asString("").equals("ON_TIME"));
        await().until(() -> check().broken().isEmpty());
    }

    @Test
    void holdWhereNothingIsWrong() {
        assertThat(check().names())
                .contains(
                        "cell-has-its-call",
                        "filled-cell-is-in-the-funnel",
                        "published-was-granted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    cell-has-its-call            | delete from compliance_call where centre_id = :centre
                    filled-cell-is-in-the-funnel | delete from compliance_nomination where centre_id = :centre
                    filled-cell-is-in-the-funnel | update compliance_nomination set unit_id = gen_random_uuid() where centre_id = :centre
                    published-was-granted        | update compliance_nomination set story_status = 'PUBLISHED' where centre_id = :centre
                    """)
    void tellWhatIsDamaged(String invariant, String sql) {
        check().damage(sql);

        assertThat(check().broken()).containsExactly(invariant);
    }

    private InvariantCheck check() {
        return new InvariantCheck(caller(centre.id(), null, "ADMIN"), "reporting", centre.id());
    }
}
