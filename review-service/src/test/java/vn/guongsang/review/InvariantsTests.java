package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.InvariantCheck;

/** A case waits for the council; then one row after the other is damaged. */
class InvariantsTests extends CouncilOfNine {

    @BeforeEach
    void theCouncilIsAsked() {
        FactTeller.tell(nomination.dossier(1));
        openVoting();
        await().until(() -> broken().isEmpty());
    }

    @Test
    void holdAfterAVote() {
        vote(0, 8, "YES");
        assertThat(close().status()).isEqualTo(200);

        assertThat(broken()).isEmpty();
    }

    @Test
    void tellABallotThatWasAddedAfterTheCount() {
        vote(0, 8, "YES");
        close();
        check().damage(
                        """
                        insert into ballot (centre_id, nomination_id, round, person_id, turn, dossier_digest,
                                            choice, filed, account, cast_at)
                        select centre_id, nomination_id, round, person_id, 2, dossier_digest, 'NO', false, account, now()
                          from ballot where centre_id = :centre limit 1
                        """);

        assertThat(broken()).containsExactly("counted-is-what-was-cast");
    }

    @Test
    void tellAVoteOnWhatSomebodyHasToDoWith() {
        vote(0, 1, "YES");
        check().damage(
                        """
                        insert into declared_conflict (centre_id, nomination_id, person_id, account, declared_at)
                        select centre_id, nomination_id, person_id, account, cast_at
                          from ballot where centre_id = :centre
                        """);

        assertThat(broken()).containsExactly("nobody-votes-in-conflict");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    case-follows-its-steps    | update case_step set step = 'REJECTED' where step = 'ACCEPTED' and centre_id = :centre
                    open-case-has-its-dossier | delete from dossier where centre_id = :centre
                    review-case-said          | update review_case set revision = revision + 1 where centre_id = :centre
                    voting-goes-with-its-case | delete from voting where centre_id = :centre
                    members-are-on-the-roll   | update voting set members = members + 1 where centre_id = :centre
                    """)
    void tellWhatIsDamaged(String invariant, String sql) {
        check().damage(sql);

        assertThat(broken()).containsExactly(invariant);
    }

    private Set<String> broken() {
        return check().broken();
    }

    private InvariantCheck check() {
        return new InvariantCheck(caller(centre, UUID.randomUUID(), "ADMIN"), "review", centre);
    }
}
