package vn.guongsang.notification.delivery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works where, who heads a unit, and until when. Older or repeated news changes nothing. */
@Component
public class StaffCopyView {

    /**
     * What is known of one person.
     *
     * @param reachable whether there is an address
     */
    public record Post(
            UUID unitId,
            boolean leader,
            boolean reachable,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Somebody who heads a unit. */
    public record Head(UUID unitId, UUID personId, boolean reachable) {}

    private static final String PRESENT =
            " and valid_from <= :day and (valid_to is null or valid_to >= :day)";

    private final JdbcClient jdbc;

    StaffCopyView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(UUID person, long revision, Post post) {
        write(person, revision, post);
    }

    /** Leaves nothing but the id. */
    public void forget(UUID person, long revision) {
        write(person, revision, null);
    }

    /** Those of them who belong to the centre on that day. */
    Set<UUID> present(Collection<UUID> people, LocalDate day) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql("select person_id from staff_copy where person_id in (:people)" + PRESENT)
                        .param("people", people)
                        .param("day", day)
                        .query(UUID.class)
                        .list());
    }

    /** Those of them who belong to another unit of the centre on that day. */
    Set<UUID> elsewhere(Collection<UUID> people, UUID unit, LocalDate day) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql(
                                "select person_id from staff_copy"
                                        + " where person_id in (:people) and unit_id <> :unit"
                                        + PRESENT)
                        .param("people", people)
                        .param("unit", unit)
                        .param("day", day)
                        .query(UUID.class)
                        .list());
    }

    /** Those of them who have left the centre before that day, or had to be forgotten. */
    Set<UUID> gone(Collection<UUID> people, LocalDate day) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql(
                                """
                                select person_id from staff_copy
                                 where person_id in (:people) and (unit_id is null or valid_to < :day)
                                """)
                        .param("people", people)
                        .param("day", day)
                        .query(UUID.class)
                        .list());
    }

    /** Everybody who heads one of these units on that day. */
    public List<Head> heads(Collection<UUID> units, LocalDate day) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select unit_id, person_id, reachable from staff_copy"
                                + " where leader and unit_id in (:units)"
                                + PRESENT
                                + " order by person_id")
                .param("units", units)
                .param("day", day)
                .query(Head.class)
                .list();
    }

    private void write(UUID person, long revision, @Nullable Post post) {
        jdbc.sql(
                        """
                        insert into staff_copy (centre_id, person_id, revision, unit_id, leader, reachable,
                                                valid_from, valid_to)
                        values (current_centre(), :person, :revision, :unit, :leader, :reachable, :from, :to)
                        on conflict (centre_id, person_id) do update
                           set revision = excluded.revision, unit_id = excluded.unit_id,
                               leader = excluded.leader, reachable = excluded.reachable,
                               valid_from = excluded.valid_from, valid_to = excluded.valid_to
                         where staff_copy.revision < excluded.revision
                        """)
                .param("person", person)
                .param("revision", revision)
                .param("unit", post == null ? null : post.unitId())
                .param("leader", post != null && post.leader())
                .param("reachable", post != null && post.reachable())
                .param("from", post == null ? null : post.validFrom())
                .param("to", post == null ? null : post.validTo())
                .update();
    }
}
