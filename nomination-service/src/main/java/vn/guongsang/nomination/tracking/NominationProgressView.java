package vn.guongsang.nomination.tracking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.guongsang.contracts.NominationSubmitted;

/** Keeps how far each nomination has come. Older or repeated news changes nothing. */
@Component
public class NominationProgressView {

    private final JdbcClient jdbc;

    NominationProgressView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Our own fact, in its transaction: a head sees at once what the sign-off did. */
    @EventListener
    void on(NominationSubmitted fact) {
        jdbc.sql(
                        """
                        insert into nomination_progress (centre_id, nomination_id, round, changed_at)
                        values (current_centre(), :nomination, :round, :at)
                        on conflict (centre_id, nomination_id) do update
                           set round = excluded.round, changed_at = greatest(nomination_progress.changed_at, excluded.changed_at)
                         where nomination_progress.round < excluded.round
                        """)
                .param("nomination", fact.nominationId())
                .param("round", fact.round())
                .param("at", fact.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Review says what became of a round.
     *
     * @param revision review's own, which orders what it says
     */
    public void reviewed(UUID nomination, String status, int round, long revision, Instant at) {
        jdbc.sql(
                        """
                        insert into nomination_progress
                            (centre_id, nomination_id, review_status, review_round, review_revision, changed_at)
                        values (current_centre(), :nomination, :status, :round, :revision, :at)
                        on conflict (centre_id, nomination_id) do update
                           set review_status = excluded.review_status, review_round = excluded.review_round,
                               review_revision = excluded.review_revision, changed_at = greatest(nomination_progress.changed_at, excluded.changed_at)
                         where nomination_progress.review_revision < excluded.review_revision
                        """)
                .param("nomination", nomination)
                .param("status", status)
                .param("round", round)
                .param("revision", revision)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Award says what was decided.
     *
     * @param revision award's own, which orders what it says
     */
    public void decided(UUID nomination, String status, long revision, Instant at) {
        jdbc.sql(
                        """
                        insert into nomination_progress
                            (centre_id, nomination_id, award_status, award_revision, changed_at)
                        values (current_centre(), :nomination, :status, :revision, :at)
                        on conflict (centre_id, nomination_id) do update
                           set award_status = excluded.award_status,
                               award_revision = excluded.award_revision, changed_at = greatest(nomination_progress.changed_at, excluded.changed_at)
                         where nomination_progress.award_revision < excluded.award_revision
                        """)
                .param("nomination", nomination)
                .param("status", status)
                .param("revision", revision)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Whether the public can read about it.
     *
     * @param revision the stories' own, which orders what they say
     */
    public void told(UUID nomination, String status, long revision, Instant at) {
        jdbc.sql(
                        """
                        insert into nomination_progress
                            (centre_id, nomination_id, story_status, story_revision, changed_at)
                        values (current_centre(), :nomination, :status, :revision, :at)
                        on conflict (centre_id, nomination_id) do update
                           set story_status = excluded.story_status,
                               story_revision = excluded.story_revision, changed_at = greatest(nomination_progress.changed_at, excluded.changed_at)
                         where nomination_progress.story_revision < excluded.story_revision
                        """)
                .param("nomination", nomination)
                .param("status", status)
                .param("revision", revision)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
