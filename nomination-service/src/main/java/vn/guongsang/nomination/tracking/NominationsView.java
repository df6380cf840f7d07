package vn.guongsang.nomination.tracking;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
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
            select * from (
              select n.nomination_id as id, n.call_id, n.unit_id, n.subject_type, n.person_id,
                     coalesce(p.name, n.collective_name) as subject_name, n.members, n.women, n.kind, n.field,
                     n.topics, n.title, n.summary, n.claims, n.criteria, n.spread, n.replicability, n.round, n.late,
                     n.receipt_number, n.signed_off_by, n.submitted_at, n.received_on, n.received_from,
                     n.recorded_by, n.scan, n.head_note, n.version,
                     (select name from person s where s.person_id = n.signed_off_by) as signed_off_by_name,
                     (select name from person r where r.person_id = n.recorded_by) as recorded_by_name,
                     case when n.status <> 'SUBMITTED' or g.status = 'RETURNED' then n.status
                          else coalesce(g.status, n.status) end as status,
                     case when n.status <> 'SUBMITTED' or g.status = 'RETURNED' then n.status_since
                          else coalesce(g.changed_at, n.status_since) end as since
                from nomination n
                left join nomination_progress g using (centre_id, nomination_id)
                left join person p using (centre_id, person_id)
               where (cast(:unit as uuid) is null or n.unit_id = :unit)) as n
            """;

    private static final String FILTER =
            """
             where (cast(:status as text) is null or status = :status)
               and (cast(:call as uuid) is null or call_id = :call)
               and (cast(:of as uuid) is null or unit_id = :of)
               and (cast(:q as text) is null
                    or strpos(unaccent(lower(concat(title, ' ', subject_name))), unaccent(lower(:q))) > 0)
               and id > :after order by id limit :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NominationsView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Page<NominationProgress> list(Actor by, NominationFilter filter, PageRequest page) {
        var rows =
                jdbc.sql(NOMINATIONS + FILTER)
                        .param("unit", Policy.readableUnit(by))
                        .param("status", filter.status())
                        .param("call", filter.callId())
                        .param("of", filter.unitId())
                        .param("q", filter.q())
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query(NominationProgress.class)
                        .list();
        return Page.of(rows, page, NominationProgress::id);
    }

    @Transactional(readOnly = true)
    public NominationDetail one(Actor by, UUID id) {
        return jdbc.sql(NOMINATIONS + " where id = :id")
                .param("unit", Policy.readableUnit(by))
                .param("id", id)
                .query(new DetailRow(json))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
