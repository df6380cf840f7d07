package vn.guongsang.nomination.tracking;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.nomination.submission.SubmissionRules;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;

/** What was introduced within the repeat window and looks alike. A note, never a refusal. */
@Component
public class SimilarNominationsView {

    private static final int MOST = 20;

    // What was given up is forgotten; what was rejected or withdrawn is worth seeing.
    private static final String SIMILAR =
            """
            with asked as (
              select * from nomination where nomination_id = :id and (cast(:unit as uuid) is null or unit_id = :unit)),
            others as (
              select o.*, coalesce(p.name, o.collective_name) as subject_name,
                     coalesce(case when o.status = 'SUBMITTED' then g.status end, o.status) as shown_status,
                     coalesce(o.person_id = a.person_id, o.unit_id = a.unit_id
                       and unaccent(lower(o.collective_name)) = unaccent(lower(a.collective_name)), false) as same_subject,
                     similarity(concat(o.title, ' ', o.summary), concat(a.title, ' ', a.summary)) as likeness
                from asked a
                join nomination o on o.nomination_id <> a.nomination_id
                left join nomination_progress g on g.nomination_id = o.nomination_id
                left join person p on p.person_id = o.person_id
               where o.round > 0 and o.status <> 'DISCARDED' and o.submitted_at >= :since
                 and (cast(:unit as uuid) is null or o.unit_id = :unit))
            select nomination_id as id, call_id, unit_id, subject_name, title, shown_status as status, submitted_at,
                   same_subject, likeness, likeness >= :similarity as similar_text
              from others
             where same_subject or likeness >= :similarity
             order by same_subject desc, likeness desc, id limit :most
            """;

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Setting<SubmissionRules> rules;
    private final Clock clock;

    SimilarNominationsView(
            JdbcClient jdbc, Settings settings, Setting<SubmissionRules> rules, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
    }

    /** For a unit among its own, for the office among all. */
    @Transactional(readOnly = true)
    public List<SimilarNomination> to(Actor by, UUID id) {
        var unit = Policy.readableUnit(by);
        if (!isThere(unit, id)) {
            throw new NotFound();
        }
        var asked = settings.today(rules);
        return jdbc.sql(SIMILAR)
                .param("id", id)
                .param("unit", unit)
                .param(
                        "since",
                        ZonedDateTime.now(clock)
                                .minusMonths(asked.repeatWindowMonths())
                                .toOffsetDateTime())
                .param("similarity", asked.similarity())
                .param("most", MOST)
                .query(SimilarNomination.class)
                .list();
    }

    private boolean isThere(@Nullable UUID unit, UUID id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from nomination where nomination_id = :id
                                          and (cast(:unit as uuid) is null or unit_id = :unit))
                        """)
                .param("id", id)
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }
}
