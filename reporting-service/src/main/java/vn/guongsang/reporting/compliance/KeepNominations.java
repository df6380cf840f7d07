package vn.guongsang.reporting.compliance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps how far each nomination has come. Older or repeated news changes nothing. */
@Component
public class KeepNominations {

    private final JdbcClient jdbc;

    /** Something was said about a nomination; the revision is that of whoever said it. */
    public record News(UUID nomination, UUID call, UUID unit, long revision, Instant at) {}

    /**
     * What a nomination is about, in codes.
     *
     * @param topics the main one first
     */
    public record About(
            String kind, @Nullable String field, List<String> topics, boolean directWorker) {
        public About {
            topics = List.copyOf(topics);
        }
    }

    KeepNominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The clerk has given it to the head, at least once. */
    public void handedIn(News news) {
        with(
                        news,
                        """
                        insert into compliance_nomination as n
                            (centre_id, nomination_id, call_id, unit_id, changed_at, handed_in)
                        values (current_centre(), :nomination, :call, :unit, :at, true)
                        on conflict (centre_id, nomination_id) do update
                           set call_id = excluded.call_id, unit_id = excluded.unit_id,
                               changed_at = greatest(n.changed_at, excluded.changed_at), handed_in = true
                        """)
                .update();
    }

    public void submitted(News news, About about, int round, boolean late) {
        with(
                        news,
                        """
                        insert into compliance_nomination as n
                            (centre_id, nomination_id, call_id, unit_id, changed_at, round, late, kind, field, topics,
                             direct_worker, own_revision)
                        values (current_centre(), :nomination, :call, :unit, :at, :round, :late, :kind, :field, cast(:topics as text[]),
                                :directWorker, :revision)
                        on conflict (centre_id, nomination_id) do update
                           set call_id = excluded.call_id, unit_id = excluded.unit_id,
                               changed_at = greatest(n.changed_at, excluded.changed_at),
                               round = excluded.round, late = excluded.late, kind = excluded.kind,
                               field = excluded.field, topics = excluded.topics,
                               direct_worker = excluded.direct_worker,
                               own_revision = excluded.own_revision
                         where n.own_revision < excluded.own_revision
                        """)
                .param("round", round)
                .param("late", late)
                .param("kind", about.kind())
                .param("field", about.field())
                .param("topics", about.topics().toArray(String[]::new))
                .param("directWorker", about.directWorker())
                .update();
    }

    /** Review says what became of a round. */
    public void reviewed(News news, String status, int round) {
        with(
                        news,
                        """
                        insert into compliance_nomination as n
                            (centre_id, nomination_id, call_id, unit_id, changed_at, review_status,
                             review_round, review_revision)
                        values (current_centre(), :nomination, :call, :unit, :at, :status, :round, :revision)
                        on conflict (centre_id, nomination_id) do update
                           set call_id = excluded.call_id, unit_id = excluded.unit_id,
                               changed_at = greatest(n.changed_at, excluded.changed_at),
                               review_status = excluded.review_status,
                               review_round = excluded.review_round,
                               review_revision = excluded.review_revision
                         where n.review_revision < excluded.review_revision
                        """)
                .param("status", status)
                .param("round", round)
                .update();
    }

    /**
     * Award says what was decided.
     *
     * @param status none where a decision was taken back
     */
    public void decided(News news, @Nullable String status) {
        with(
                        news,
                        """
                        insert into compliance_nomination as n
                            (centre_id, nomination_id, call_id, unit_id, changed_at, award_status,
                             award_revision)
                        values (current_centre(), :nomination, :call, :unit, :at, :status, :revision)
                        on conflict (centre_id, nomination_id) do update
                           set call_id = excluded.call_id, unit_id = excluded.unit_id,
                               changed_at = greatest(n.changed_at, excluded.changed_at),
                               award_status = excluded.award_status,
                               award_revision = excluded.award_revision
                         where n.award_revision < excluded.award_revision
                        """)
                .param("status", status)
                .update();
    }

    /** Its story was shown to the public, or hidden from it. */
    public void told(News news, String status) {
        with(
                        news,
                        """
                        insert into compliance_nomination as n
                            (centre_id, nomination_id, call_id, unit_id, changed_at, story_status,
                             story_revision)
                        values (current_centre(), :nomination, :call, :unit, :at, :status, :revision)
                        on conflict (centre_id, nomination_id) do update
                           set call_id = excluded.call_id, unit_id = excluded.unit_id,
                               changed_at = greatest(n.changed_at, excluded.changed_at),
                               story_status = excluded.story_status,
                               story_revision = excluded.story_revision
                         where n.story_revision < excluded.story_revision
                        """)
                .param("status", status)
                .update();
    }

    /** Its unit has given it up. */
    public void discarded(UUID nomination, Instant at) {
        jdbc.sql(
                        """
                        insert into compliance_nomination as n
                            (centre_id, nomination_id, changed_at, discarded)
                        values (current_centre(), :nomination, :at, true)
                        on conflict (centre_id, nomination_id) do update
                           set changed_at = greatest(n.changed_at, excluded.changed_at), discarded = true
                         where not n.discarded
                        """)
                .param("nomination", nomination)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec with(News news, String sql) {
        return jdbc.sql(sql)
                .param("nomination", news.nomination())
                .param("call", news.call())
                .param("unit", news.unit())
                .param("revision", news.revision())
                .param("at", news.at().atOffset(ZoneOffset.UTC));
    }
}
