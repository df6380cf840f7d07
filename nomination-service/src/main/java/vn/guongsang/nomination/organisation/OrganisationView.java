package vn.guongsang.nomination.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Lists of units and people. */
@Component
public class OrganisationView {

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationView(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<UnitRow> units(PageRequest page) {
        var rows =
                jdbc.sql(
                                """
                                select unit_id as id, code, name, type, parent_id, valid_from, valid_to, owes
                                  from unit where unit_id > ? order by unit_id limit ?
                                """)
                        .params(page.after(), page.limitAndOne())
                        .query(UnitRow.class)
                        .list();
        return Page.of(rows, page, UnitRow::id);
    }

    @Transactional(readOnly = true)
    public Page<PersonRow> people(PageRequest page) {
        var rows =
                jdbc.sql(
                                """
                                select person_id as id, code, name, unit_id, post, staff_type, leader
                                  from person where person_id > ? order by person_id limit ?
                                """)
                        .params(page.after(), page.limitAndOne())
                        .query(PersonRow.class)
                        .list();
        return Page.of(rows, page, PersonRow::id);
    }

    /** The units that owe a nomination today. Joins the caller's transaction. */
    public List<UUID> owingUnits() {
        return jdbc.sql(
                        """
                        select unit_id from unit
                         where owes and valid_from <= :today and (valid_to is null or valid_to >= :today)
                         order by code
                        """)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
    }
}
