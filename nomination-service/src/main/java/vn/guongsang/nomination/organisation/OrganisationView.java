package vn.guongsang.nomination.organisation;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Lists of units and people. */
@Component
public class OrganisationView {

    private static final String UNIT =
            "select unit_id as id, code, name, type, parent_id, valid_from, valid_to, owes, version"
                    + " from unit ";

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationView(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<UnitRow> units(PageRequest page) {
        var rows =
                jdbc.sql(UNIT + "where unit_id > ? order by unit_id limit ?")
                        .params(page.after(), page.limitAndOne())
                        .query(UnitRow.class)
                        .list();
        return Page.of(rows, page, UnitRow::id);
    }

    @Transactional(readOnly = true)
    public UnitRow unit(UUID id) {
        return jdbc.sql(UNIT + "where unit_id = ?")
                .param(id)
                .query(UnitRow.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Page<PersonRow> people(PageRequest page) {
        var rows =
                jdbc.sql(
                                """
                                select person_id as id, code, name, sex, unit_id, post, staff_type, direct_worker, leader,
                                       valid_from, valid_to, version
                                  from person where person_id > ? and erased_at is null
                                 order by person_id limit ?
                                """)
                        .params(page.after(), page.limitAndOne())
                        .query(PersonRow.class)
                        .list();
        return Page.of(rows, page, PersonRow::id);
    }

    /** With address and phone number, for those who keep the register. */
    @Transactional(readOnly = true)
    public PersonCard person(Actor by, UUID id) {
        Policy.MEND_REGISTER.require(by);
        return jdbc.sql(
                        """
                        select person_id as id, code, name, sex, unit_id, post, staff_type, direct_worker, leader,
                               email, phone, language, valid_from, valid_to, version
                          from person where person_id = ? and erased_at is null
                        """)
                .param(id)
                .query(PersonCard.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * The units that owe a nomination. Joins the caller's transaction.
     *
     * @param types those that owe where nothing else is said about the unit
     * @param begun a day by which the unit was there
     * @param lasting a day up to which it has not ended
     */
    public List<UUID> owingUnits(Collection<UnitType> types, LocalDate begun, LocalDate lasting) {
        return jdbc.sql(
                        """
                        select unit_id from unit
                         where coalesce(owes, type = any (string_to_array(:types, ',')))
                           and valid_from <= :begun and (valid_to is null or valid_to >= :lasting)
                         order by code
                        """)
                .param("types", types.stream().map(UnitType::name).collect(joining(",")))
                .param("begun", begun)
                .param("lasting", lasting)
                .query(UUID.class)
                .list();
    }

    /** Whether the unit no longer belongs to the centre. Joins the caller's transaction. */
    public boolean hasEnded(UUID unit) {
        return jdbc.sql("select exists (select 1 from unit where unit_id = ? and valid_to < ?)")
                .params(unit, LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
