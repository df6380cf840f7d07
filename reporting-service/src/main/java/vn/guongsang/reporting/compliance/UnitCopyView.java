package vn.guongsang.reporting.compliance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What units are called. Older or repeated news changes nothing. */
@Component
public class UnitCopyView {

    private final JdbcClient jdbc;

    UnitCopyView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(UUID unit, long revision, String code, String name) {
        write(unit, revision, code, name);
    }

    public void forget(UUID unit, long revision) {
        write(unit, revision, null, null);
    }

    private void write(UUID unit, long revision, @Nullable String code, @Nullable String name) {
        jdbc.sql(
                        """
                        insert into unit_copy (centre_id, unit_id, revision, code, name)
                        values (current_centre(), :unit, :revision, :code, :name)
                        on conflict (centre_id, unit_id) do update
                           set revision = excluded.revision, code = excluded.code, name = excluded.name
                         where unit_copy.revision < excluded.revision
                        """)
                .param("unit", unit)
                .param("revision", revision)
                .param("code", code)
                .param("name", name)
                .update();
    }
}
