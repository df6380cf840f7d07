package vn.guongsang.reporting.compliance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What nominations and their subjects are called. Older or repeated news changes nothing. */
@Component
public class DossierCopyView {

    private final JdbcClient jdbc;

    DossierCopyView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(UUID nomination, long revision, String title, String subjectName) {
        write(nomination, revision, title, subjectName);
    }

    /** Leaves nothing but the id. */
    public void forget(UUID nomination, long revision) {
        write(nomination, revision, null, null);
    }

    private void write(
            UUID nomination, long revision, @Nullable String title, @Nullable String subjectName) {
        jdbc.sql(
                        """
                        insert into dossier_copy (centre_id, nomination_id, revision, title, subject_name)
                        values (current_centre(), :nomination, :revision, :title, :subject)
                        on conflict (centre_id, nomination_id) do update
                           set revision = excluded.revision, title = excluded.title,
                               subject_name = excluded.subject_name
                         where dossier_copy.revision < excluded.revision
                        """)
                .param("nomination", nomination)
                .param("revision", revision)
                .param("title", title)
                .param("subject", subjectName)
                .update();
    }
}
