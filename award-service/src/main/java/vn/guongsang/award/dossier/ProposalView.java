package vn.guongsang.award.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.award.Policy;
import vn.guongsang.award.approval.ProposalStatus;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Proposals as the director and the office see them; a unit sees its own. */
@Component
public class ProposalView {

    // The digest pins the content: what is shown is what the proposal is about, or nothing.
    // The place in a list is one value, so that a cursor can name it: ids begin with a zero for
    // some
    // five hundred years, and what waits for nobody any more is put behind by an eight.
    private static final String PROPOSALS =
            """
            select * from (
            select p.*, d.digest, d.subject_name, d.title, d.summary, d.claims, d.profile,
                   r.recommended_at, r.route, r.votes, a.what, a.account, a.person_id, a.acted_at,
                   n.symbol, n.signed_on, n.signer, n.capacity,
                   exists (select 1 from proposal o
                            where o.subject_id = p.subject_id and o.nomination_id <> p.nomination_id
                              and o.status = 'GRANTED'
                              and (p.granted_at is null or o.granted_at < p.granted_at)) as honoured_before,
                   cast(case p.status when 'PENDING' then '0' else '8' end
                        || substr(cast(p.nomination_id as text), 2) as uuid) as place
              from proposal p
              left join dossier d
                on (d.centre_id, d.nomination_id, d.round, d.digest)
                 = (p.centre_id, p.nomination_id, p.round, p.dossier_digest)
              left join recommendation r
                on (r.centre_id, r.nomination_id) = (p.centre_id, p.nomination_id)
              left join decision n
                on (n.centre_id, n.year, n.number) = (p.centre_id, p.decision_year, p.decision_number)
              left join lateral (select * from proposal_act
                                  where (centre_id, nomination_id) = (p.centre_id, p.nomination_id)
                                  order by position desc limit 1) a on true
             where (cast(:visible as uuid) is null or p.unit_id = :visible)) found
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProposalView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those that wait for the director come first. */
    @Transactional(readOnly = true)
    public Page<ProposalRow> list(Actor by, ProposalFilter filter, PageRequest page) {
        var reading = new ProposalReading(json, Policy.READ_ALL.isGivenAnywhere(by));
        var rows =
                jdbc.sql(
                                PROPOSALS
                                        + """
                                         where (cast(:call as uuid) is null or call_id = :call)
                                           and (cast(:status as text) is null or status = :status)
                                           and (cast(:unit as uuid) is null or unit_id = :unit)
                                           and place > :after order by place limit :limit
                                        """)
                        .param("visible", Policy.readableUnit(by))
                        .param("call", filter.callId())
                        .param("status", name(filter.status()))
                        .param("unit", filter.unitId())
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query((row, _) -> reading.listed(row))
                        .list();
        var part = Page.of(rows, page, ProposalReading.Listed::place);
        return new Page<>(
                part.items().stream().map(ProposalReading.Listed::row).toList(), part.next());
    }

    @Transactional(readOnly = true)
    public ProposalDetail one(Actor by, UUID nomination) {
        var reading = new ProposalReading(json, Policy.READ_ALL.isGivenAnywhere(by));
        return jdbc.sql(PROPOSALS + " where nomination_id = :nomination")
                .param("visible", Policy.readableUnit(by))
                .param("nomination", nomination)
                .query((row, _) -> reading.detail(row, reasons(nomination), acts(nomination)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** How many of a call are where. */
    @Transactional(readOnly = true)
    public CallSummary summary(Actor by, UUID call) {
        Map<ProposalStatus, Long> counts = new EnumMap<>(ProposalStatus.class);
        for (var status : ProposalStatus.values()) {
            counts.put(status, 0L);
        }
        jdbc.sql(
                        """
                        select status, count(*) as number from proposal
                         where call_id = :call and (cast(:visible as uuid) is null or unit_id = :visible)
                         group by status
                        """)
                .param("call", call)
                .param("visible", Policy.readableUnit(by))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        counts.put(
                                                ProposalStatus.valueOf(row.getString("status")),
                                                row.getLong("number")));
        return new CallSummary(call, counts.values().stream().mapToLong(n -> n).sum(), counts);
    }

    private static @Nullable String name(@Nullable ProposalStatus status) {
        return status == null ? null : status.name();
    }

    private List<ProposalDetail.ReasonRow> reasons(UUID nomination) {
        return jdbc.sql(
                        "select code, pointer, text from proposal_reason where nomination_id = ? order by position")
                .param(nomination)
                .query(ProposalDetail.ReasonRow.class)
                .list();
    }

    private List<ActRow> acts(UUID nomination) {
        return jdbc.sql(
                        """
                        select what, account, person_id, acted_at from proposal_act
                         where nomination_id = ? order by position
                        """)
                .param(nomination)
                .query((row, _) -> ProposalReading.act(row))
                .list();
    }
}
