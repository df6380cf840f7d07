package vn.guongsang.nomination.organisation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which unit is part of which. Joins the caller's transaction. */
@Component
class UnitTree {

    private final JdbcClient jdbc;

    UnitTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a unit is a part, however deep, of another or that one itself. */
    boolean isWithin(UUID unit, UUID whole) {
        return jdbc.sql(
                        """
                        with recursive above as (
                          select unit_id, parent_id from unit where unit_id = :unit
                          union
                          select u.unit_id, u.parent_id from unit u join above a on u.unit_id = a.parent_id
                        )
                        select exists (select 1 from above where unit_id = :whole)
                        """)
                .param("unit", unit)
                .param("whole", whole)
                .query(Boolean.class)
                .single();
    }
}
