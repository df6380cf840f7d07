package vn.guongsang.reporting.funnel;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.reporting.CodeNames;
import vn.guongsang.reporting.Months;
import vn.guongsang.reporting.Policy;

/** Counts nominations by the furthest step, from rows, and lists those that were counted. */
@Component
public class FunnelView {
    private static final String UNKNOWN = "-";

    /** The nominations of some months, each with the groups in which it counts. */
    private static final String COUNTED =
            """
              from compliance_nomination n
              join compliance_call c using (centre_id, call_id)
              cross join lateral (%s) k
             where c.period between :from and :to and (cast(:unit as uuid) is null or n.unit_id = :unit)
            """;

    private final JdbcClient jdbc;

    /**
     * What is listed.
     *
     * @param key of the group; none for all, {@code -} for what is in no group
     * @param step a step that was reached, or a status that holds
     */
    public record Filter(Months months, By by, @Nullable String key, @Nullable String step) {}

    FunnelView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Funnel funnel(Actor by, Months months, By groups, CodeNames names) {
        var unit = Policy.readableUnit(by);
        var links = new Links(months, groups);
        var all = counts(By.NOTHING, months, unit);
        var rows = new TreeMap<String, List<Count>>();
        if (groups != By.NOTHING) {
            rows.putAll(
                    counts(groups, months, unit).stream()
                            .collect(
                                    groupingBy(c -> Optional.ofNullable(c.key()).orElse(UNKNOWN))));
        }
        var units = groups == By.UNIT ? unitNames() : Map.<String, String>of();
        return new Funnel(
                months.from().toString(),
                months.to().toString(),
                groups.word(),
                Count.row(null, names.word("total"), all, links.ofAll()),
                rows.entrySet().stream()
                        .map(
                                each ->
                                        row(
                                                each.getKey(),
                                                each.getValue(),
                                                groups,
                                                names,
                                                units,
                                                links))
                        .toList());
    }

    /** The nominations behind a figure. */
    @Transactional(readOnly = true)
    public Page<ListedNomination> list(Actor by, Filter filter, PageRequest page) {
        var found =
                jdbc.sql(
                                "select distinct n.nomination_id, c.period, n.unit_id, u.code as"
                                        + " unit_code, u.name as unit_name, n.status, n.late, n.kind,"
                                        + " d.title, d.subject_name"
                                        + COUNTED.formatted(filter.by().keys())
                                                .replace(
                                                        "cross join",
                                                        """
                                                        left join unit_copy u on (u.centre_id, u.unit_id) = (n.centre_id, n.unit_id)
                                                          left join dossier_copy d
                                                                 on (d.centre_id, d.nomination_id) = (n.centre_id, n.nomination_id)
                                                          cross join\
                                                        """)
                                        + """
                                           and (cast(:key as text) is null or coalesce(k.key, '-') = :key)
                                           and (cast(:step as text) is null or n.reached >= :number or n.status = :step)
                                           and n.nomination_id > :after
                                         order by n.nomination_id limit :limit
                                        """)
                        .param("from", filter.months().from().toString())
                        .param("to", filter.months().to().toString())
                        .param("unit", Policy.readableUnit(by))
                        .param("key", filter.key())
                        .param("step", filter.step())
                        .param("number", number(filter.step()))
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query(ListedNomination.class)
                        .list();
        return Page.of(found, page, ListedNomination::nominationId);
    }

    private List<Count> counts(By groups, Months months, @Nullable UUID unit) {
        return jdbc.sql(
                        "select k.key, n.reached, n.status, count(*) as count"
                                + COUNTED.formatted(groups.keys())
                                + " group by 1, 2, 3")
                .param("from", months.from().toString())
                .param("to", months.to().toString())
                .param("unit", unit)
                .query(Count.class)
                .list();
    }

    private Map<String, String> unitNames() {
        var names = new TreeMap<String, String>();
        jdbc.sql("select unit_id, name from unit_copy where name is not null")
                .query(
                        (RowCallbackHandler)
                                row -> names.put(row.getString("unit_id"), row.getString("name")));
        return names;
    }

    private static Funnel.Row row(
            String key,
            List<Count> counts,
            By groups,
            CodeNames names,
            Map<String, String> units,
            Links links) {
        var known = key.equals(UNKNOWN) ? null : key;
        var name =
                known == null
                        ? names.word("unknown")
                        : groups == By.UNIT
                                ? units.getOrDefault(known, known)
                                : names.of(groups.word(), known);
        return Count.row(known, name, counts, links.of(key));
    }

    /** Beyond all steps for what is none. */
    private static int number(@Nullable String step) {
        for (var each : Step.values()) {
            if (each.name().equals(step)) {
                return each.number();
            }
        }
        return Step.BEYOND;
    }
}
