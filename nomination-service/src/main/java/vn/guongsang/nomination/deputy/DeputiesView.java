package vn.guongsang.nomination.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Who stands in for whom. */
@Component
public class DeputiesView {

    private static final String DEPUTIES =
            """
            select d.deputy_id as id, d.unit_id, d.person_id, p.name as person_name, d.valid_from as "from",
                   d.valid_to as "to", d.version,
                   d.ended_at is null and d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today)
                     and (p.valid_to is null or p.valid_to >= :today) as active
              from deputy d join person p using (centre_id, person_id)
             where d.unit_id = :unit and p.erased_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeputiesView(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that a unit ever had, for its own people and those who keep the register. */
    @Transactional(readOnly = true)
    public Page<DeputyRow> of(Actor by, UUID unitId, PageRequest page) {
        Policy.SEE_DEPUTIES.require(by, unitId);
        var rows =
                jdbc.sql(DEPUTIES + " and d.deputy_id > :after order by id limit :limit")
                        .param("unit", unitId)
                        .param("today", LocalDate.now(clock))
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query(DeputyRow.class)
                        .list();
        return Page.of(rows, page, DeputyRow::id);
    }

    /** Those who may sign off for the unit today. Joins the caller's transaction. */
    public List<UUID> active(UUID unitId) {
        return jdbc.sql(
                        "select distinct person_id from ("
                                + DEPUTIES
                                + ") as deputies where active")
                .param("unit", unitId)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
    }
}
