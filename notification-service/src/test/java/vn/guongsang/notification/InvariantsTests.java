package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.testkit.InvariantCheck;

/**
 * A head was told of a sign-off, and a story is public; then one row after the other is damaged.
 */
class InvariantsTests extends RunningStories {

    @BeforeEach
    void somethingIsPublic() {
        tellAllAround();
        published(nomination, Text.FLOOD);
        awaitRow(tell(nomination.submitted(1)), "SENT");
    }

    @Test
    void holdWhenAStoryIsPublic() {
        assertThat(check().broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    mailed-is-shown        | delete from message where channel = 'IN_APP' and kind = 'RECEIVED' and centre_id = :centre
                    digest-is-there        | update message set kind = 'NEW_SUBMISSION', digest_id = gen_random_uuid() where kind = 'RECEIVED' and centre_id = :centre
                    public-with-consent    | update story_consent set withdrawn_by = 'x', withdrawn_at = now(), hide_due_by = now() where centre_id = :centre
                    public-has-its-edition | delete from story_edition where centre_id = :centre
                    story-said             | update story set revision = revision + 1 where centre_id = :centre
                    """)
    void tellWhatIsDamaged(String invariant, String sql) {
        check().damage(sql);

        assertThat(check().broken()).containsExactly(invariant);
    }

    private InvariantCheck check() {
        return new InvariantCheck(caller(centre.id(), null, "ADMIN"), "notification", centre.id());
    }
}
