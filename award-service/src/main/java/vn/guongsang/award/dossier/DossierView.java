package vn.guongsang.award.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the latest dossier until it has to be forgotten. Older or repeated news changes nothing.
 */
@Component
public class DossierView {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DossierView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param revision the nomination's own, which orders what it says
     */
    public void keep(UUID nomination, int round, Dossier dossier, long revision) {
        jdbc.sql(
                        """
                        insert into dossier
                            (centre_id, nomination_id, round, digest, subject_name, title, summary, claims, profile,
                             revision)
                        select current_centre(), :nomination, :round, :digest, :subject, :title, :summary,
                               cast(:claims as jsonb), cast(:profile as jsonb), :revision
                         where not exists (select 1 from forgotten_dossier
                                            where nomination_id = :nomination and revision >= :revision)
                        on conflict (centre_id, nomination_id) do update
                           set round = excluded.round, digest = excluded.digest, subject_name = excluded.subject_name,
                               title = excluded.title, summary = excluded.summary,
                               claims = excluded.claims, profile = excluded.profile, revision = excluded.revision
                         where dossier.revision < excluded.revision
                        """)
                .param("nomination", nomination)
                .param("round", round)
                .param("digest", dossier.digest())
                .param("subject", dossier.subjectName())
                .param("title", dossier.title())
                .param("summary", dossier.summary())
                .param("claims", json.writeValueAsString(dossier.claims()))
                .param("profile", profile(dossier))
                .param("revision", revision)
                .update();
    }

    /** Removes what was said up to this revision, and keeps it away should it come again. */
    public void forget(UUID nomination, long revision) {
        jdbc.sql(
                        """
                        insert into forgotten_dossier (centre_id, nomination_id, revision)
                        values (current_centre(), :nomination, :revision)
                        on conflict (centre_id, nomination_id) do update set revision = excluded.revision
                         where forgotten_dossier.revision < excluded.revision
                        """)
                .param("nomination", nomination)
                .param("revision", revision)
                .update();
        jdbc.sql("delete from dossier where nomination_id = :nomination and revision <= :revision")
                .param("nomination", nomination)
                .param("revision", revision)
                .update();
    }

    private @Nullable String profile(Dossier dossier) {
        return dossier.profile() == null ? null : json.writeValueAsString(dossier.profile());
    }
}
