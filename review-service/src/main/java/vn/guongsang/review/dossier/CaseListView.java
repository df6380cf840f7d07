package vn.guongsang.review.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.review.Policy;
import vn.guongsang.review.screening.Route;

/** The cases that somebody may see, and of those the ones that they ask for. */
@Component
public class CaseListView {

    private static final String ROWS =
            """
            select c.nomination_id, c.call_id, c.recognition, c.unit_id, u.name as unit_name,
                   c.status, c.round, c.since, c.version, d.subject_name, d.title
            """
                    + CaseView.CASES
                    + """
                       and (cast(:status as text) is null or c.status = :status)
                       and (cast(:ofUnit as uuid) is null or c.unit_id = :ofUnit)
                       and (cast(:ofCall as uuid) is null or c.call_id = :ofCall)
                       and (not :mine
                         or (:checks and c.status = 'OPEN'
                             and (:checksOwn or c.unit_id is distinct from cast(:unit as uuid)))
                         or (:counts and c.status = 'VOTING')
                         or (:completes and c.status = 'RETURNED' and c.unit_id = :unit)
                         or (c.status = 'VOTING' and exists (
                              select 1 from voting_roll r
                               where r.nomination_id = c.nomination_id and r.person_id = :person
                                 and not r.recused
                                 and not exists (select 1 from declared_conflict d
                                                  where d.nomination_id = c.nomination_id
                                                    and d.person_id = :person)
                                 and not exists (select 1 from ballot b
                                                  where b.nomination_id = c.nomination_id
                                                    and b.person_id = :person))))
                    """;
    private static final String BY_AGE =
            " and c.nomination_id > :after order by c.nomination_id limit :limit";
    private static final String BY_WAITING =
            """
             and (c.since, substr(uuid_send(c.nomination_id), 9))
               > (:since, substr(uuid_send(cast(:after as uuid)), 9))
             order by c.since, substr(uuid_send(c.nomination_id), 9) limit :limit
            """;

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Setting<Route> route;

    CaseListView(JdbcClient jdbc, Settings settings, Setting<Route> route) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.route = route;
    }

    @Transactional(readOnly = true)
    public Page<CaseRow> list(Actor by, CaseFilter filter, PageRequest page) {
        var parameters = parameters(by, filter);
        parameters.put("after", page.after());
        parameters.put("limit", page.limitAndOne());
        if (filter.sort() == null) {
            return page(BY_AGE, parameters, page, CaseRow::nominationId);
        }
        parameters.put("since", new WaitingPlace(page.after()).since());
        return page(BY_WAITING, parameters, page, WaitingPlace::cursor);
    }

    private Page<CaseRow> page(
            String order,
            Map<String, @Nullable Object> parameters,
            PageRequest page,
            Function<CaseRow, UUID> cursor) {
        var rows = jdbc.sql(ROWS + order).params(parameters).query(CaseRow.class).list();
        return Page.of(List.copyOf(rows), page, cursor);
    }

    private Map<String, @Nullable Object> parameters(Actor by, CaseFilter filter) {
        var parameters = CaseReaders.parameters(by);
        var status = filter.status();
        parameters.put("status", status == null ? null : status.name());
        parameters.put("ofUnit", filter.unitId());
        parameters.put("ofCall", filter.callId());
        parameters.put("mine", filter.mine());
        parameters.put("checks", Policy.CHECK.isGivenAnywhere(by));
        parameters.put("checksOwn", !settings.today(route).asksSecondOfficer());
        parameters.put("counts", Policy.COUNT.isGivenAnywhere(by));
        parameters.put("completes", Policy.COMPLETE.isGivenAnywhere(by));
        return parameters;
    }
}
