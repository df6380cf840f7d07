package vn.guongsang.notification.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who people are and where they are reached. Older or repeated news changes nothing. */
@Component
public class PersonCopyView {

    private final JdbcClient jdbc;

    PersonCopyView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(
            UUID person, long revision, String name, @Nullable String email, String language) {
        write(person, revision, name, email, language);
    }

    /** Leaves nothing but the id. */
    public void forget(UUID person, long revision) {
        write(person, revision, null, null, null);
    }

    private void write(
            UUID person,
            long revision,
            @Nullable String name,
            @Nullable String email,
            @Nullable String language) {
        jdbc.sql(
                        """
                        insert into person_copy (centre_id, person_id, revision, name, email, language)
                        values (current_centre(), :person, :revision, :name, :email, :language)
                        on conflict (centre_id, person_id) do update
                           set revision = excluded.revision, name = excluded.name,
                               email = excluded.email, language = excluded.language
                         where person_copy.revision < excluded.revision
                        """)
                .param("person", person)
                .param("revision", revision)
                .param("name", name)
                .param("email", email)
                .param("language", language)
                .update();
    }
}
