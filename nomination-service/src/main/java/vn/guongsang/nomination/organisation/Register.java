package vn.guongsang.nomination.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What other parts of this service need to know about units and people. Joins the caller's
 * transaction.
 */
@Component
public class Register {

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a named person is one of the centre's; nobody named is nobody unknown. */
    public boolean knows(@Nullable UUID personId) {
        return personId == null || person(personId).isPresent();
    }

    /** Also somebody who has left: whether that matters is for the caller to say. */
    public Optional<RegisteredPerson> person(UUID personId) {
        return jdbc.sql(
                        """
                        select person_id, name, unit_id, post, staff_type, direct_worker, leader, valid_from, valid_to
                          from person where person_id = ? and erased_at is null
                        """)
                .param(personId)
                .query(RegisteredPerson.class)
                .optional();
    }

    /** Whether the centre has the unit on that day. */
    public boolean hasUnit(UUID unitId, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select 1 from unit where unit_id = :unit and valid_from <= :day
                                          and (valid_to is null or valid_to >= :day))
                        """)
                .param("unit", unitId)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Who leads the unit on that day. */
    public List<UUID> heads(UUID unitId, LocalDate day) {
        return jdbc.sql(
                        """
                        select person_id from person
                         where unit_id = :unit and leader and valid_from <= :day
                           and (valid_to is null or valid_to >= :day)
                         order by code
                        """)
                .param("unit", unitId)
                .param("day", day)
                .query(UUID.class)
                .list();
    }
}
