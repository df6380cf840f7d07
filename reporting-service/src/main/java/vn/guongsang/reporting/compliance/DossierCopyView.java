package vn.guongsang.reporting.compliance;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What nominations and their subjects are called. Older or repeated news changes nothing. */
@Component
public class DossierCopyView {

    private final JdbcClient jdbc;

    DossierCopyView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the unit says, as its head signed it off.
     *
     * @param members of a collective, and how many of them are women
     */
    public record Dossier(
            String title,
            String subjectName,
            String summary,
            @Nullable String post,
            @Nullable String field,
            @Nullable Integer members,
            @Nullable Integer women) {}

    public void keep(UUID nomination, long revision, Dossier dossier) {
        write(nomination, revision)
                .param("title", dossier.title())
                .param("subject", dossier.subjectName())
                .param("summary", dossier.summary())
                .param("post", dossier.post())
                .param("field", dossier.field())
                .param("members", dossier.members())
                .param("women", dossier.women())
                .update();
    }

    /** Leaves nothing but the id. */
    public void forget(UUID nomination, long revision) {
        var forgotten = write(nomination, revision);
        for (var each :
                List.of("title", "subject", "summary", "post", "field", "members", "women")) {
            forgotten.param(each, null);
        }
        forgotten.update();
    }

    private StatementSpec write(UUID nomination, long revision) {
        return jdbc.sql(
                        """
                        insert into dossier_copy
                            (centre_id, nomination_id, revision, title, subject_name, summary, post, field,
                             members, women)
                        values (current_centre(), :nomination, :revision, :title, :subject, :summary, :post, :field,
                                cast(:members as integer), cast(:women as integer))
                        on conflict (centre_id, nomination_id) do update
                           set revision = excluded.revision, title = excluded.title,
                               subject_name = excluded.subject_name, summary = excluded.summary,
                               post = excluded.post, field = excluded.field,
                               members = excluded.members, women = excluded.women
                         where dossier_copy.revision < excluded.revision
                        """)
                .param("nomination", nomination)
                .param("revision", revision);
    }
}
