package vn.guongsang.notification.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Copies of dossiers, which stories are made from. Older or repeated news changes nothing. */
@Component
class StoryDossierView {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoryDossierView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * An award and its dossier come on two topics; whoever comes second has to see the first. Holds
     * until the transaction ends.
     */
    void alone(StoryId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null")
                .param("story " + id.nominationId())
                .query(Boolean.class)
                .single();
    }

    void keep(StoryId id, long revision, StoryDossier dossier) {
        jdbc.sql(
                        """
                        insert into story_dossier (centre_id, nomination_id, revision, round, subject_name, title, summary, topics, claims)
                        values (current_centre(), :nomination, :revision, :round, :name, :title, :summary, :topics, cast(:claims as jsonb))
                        on conflict (centre_id, nomination_id) do update
                           set revision = excluded.revision, round = excluded.round,
                               subject_name = excluded.subject_name, title = excluded.title,
                               summary = excluded.summary, topics = excluded.topics,
                               claims = excluded.claims
                         where story_dossier.revision < excluded.revision
                           and story_dossier.title is not null
                        """)
                .param("nomination", id.nominationId())
                .param("revision", revision)
                .param("round", dossier.round())
                .param("name", dossier.subjectName())
                .param("title", dossier.title())
                .param("summary", dossier.summary())
                .param("topics", dossier.topics().toArray(String[]::new))
                .param("claims", json.writeValueAsString(dossier.claims()))
                .update();
    }

    /** Leaves nothing but the id, for good. */
    void forget(StoryId id, long revision) {
        jdbc.sql(
                        """
                        insert into story_dossier (centre_id, nomination_id, revision)
                        values (current_centre(), :nomination, :revision)
                        on conflict (centre_id, nomination_id) do update
                           set revision = greatest(story_dossier.revision, excluded.revision),
                               round = null, subject_name = null, title = null, summary = null,
                               topics = '{}', claims = '[]'
                        """)
                .param("nomination", id.nominationId())
                .param("revision", revision)
                .update();
    }

    /** Empty while it is on its way, and after it had to be forgotten. */
    Optional<StoryDossier> find(UUID nomination) {
        return jdbc.sql(
                        """
                        select round, subject_name, title, summary, topics, claims from story_dossier
                         where nomination_id = ? and title is not null
                        """)
                .param(nomination)
                .query((row, _) -> dossier(row))
                .optional();
    }

    Optional<String> unit(UUID unit) {
        return jdbc.sql("select name from unit_copy where unit_id = ? and name is not null")
                .param(unit)
                .query(String.class)
                .optional();
    }

    private StoryDossier dossier(ResultSet row) throws SQLException {
        return new StoryDossier(
                row.getInt("round"),
                row.getString("subject_name"),
                row.getString("title"),
                row.getString("summary"),
                Arrays.asList((String[]) row.getArray("topics").getArray()),
                json.readValue(
                        row.getString("claims"), new TypeReference<List<StoryDossier.Claim>>() {}));
    }
}
