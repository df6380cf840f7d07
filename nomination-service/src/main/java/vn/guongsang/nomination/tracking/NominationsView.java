package vn.guongsang.nomination.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Nominations as their unit, the office and the director see them. */
@Component
public class NominationsView {

    // While a unit writes, its own state counts; once submitted, what review and award have said
    // since.
    // A return shows once the unit can act on it, which another consumer of this service sees to.
    private static final String NOMINATIONS =
            """
            select n.nomination_id as id, n.call_id, n.unit_id, n.subject_type, n.person_id,
                   coalesce(p.name, n.collective_name) as subject_name, n.kind, n.topics, n.title,
                   n.summary, n.claims, n.round, n.late, n.version,
                   case when n.status <> 'SUBMITTED' or g.status = 'RETURNED' then n.status
                        else coalesce(g.status, n.status) end as status
              from nomination n
              left join nomination_progress g using (centre_id, nomination_id)
              left join person p using (centre_id, person_id)
             where (cast(:unit as uuid) is null or n.unit_id = :unit)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NominationsView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Page<NominationProgress> list(Actor by, PageRequest page) {
        var rows =
                jdbc.sql(NOMINATIONS + " and n.nomination_id > :after order by id limit :limit")
                        .param("unit", visibleUnit(by))
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query(NominationProgress.class)
                        .list();
        return Page.of(rows, page, NominationProgress::id);
    }

    @Transactional(readOnly = true)
    public NominationDetail one(Actor by, UUID id) {
        return jdbc.sql(NOMINATIONS + " and n.nomination_id = :id")
                .param("unit", visibleUnit(by))
                .param("id", id)
                .query((row, _) -> detail(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Null opens all units of the centre. */
    private static @Nullable UUID visibleUnit(Actor by) {
        return by.isAny(Role.EMULATION_OFFICER, Role.DIRECTOR, Role.AUDITOR)
                ? null
                : by.requireUnit();
    }

    private NominationDetail detail(ResultSet row) throws SQLException {
        return new NominationDetail(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("subject_type"),
                row.getObject("person_id", UUID.class),
                row.getString("subject_name"),
                row.getString("kind"),
                Arrays.asList((String[]) row.getArray("topics").getArray()),
                row.getString("title"),
                row.getString("summary"),
                json.readValue(
                        row.getString("claims"),
                        new TypeReference<List<NominationDetail.ClaimRow>>() {}),
                row.getString("status"),
                row.getInt("round"),
                row.getBoolean("late"),
                row.getLong("version"));
    }
}
