package vn.guongsang.review.dossier;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what units are called. Older or repeated news changes nothing. */
@Component
public class UnitView {

    private final JdbcClient jdbc;

    UnitView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param revision the unit's own, which orders what it says
     */
    public void keep(UUID unit, String code, String name, long revision) {
        jdbc.sql(
                        """
                        insert into unit_copy (centre_id, unit_id, code, name, revision)
                        values (current_centre(), :unit, :code, :name, :revision)
                        on conflict (centre_id, unit_id) do update
                           set code = excluded.code, name = excluded.name, revision = excluded.revision
                         where unit_copy.revision < excluded.revision
                        """)
                .param("unit", unit)
                .param("code", code)
                .param("name", name)
                .param("revision", revision)
                .update();
    }
}
