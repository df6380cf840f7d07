package vn.guongsang.reporting.monthlypackage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.reporting.CodeNames;
import vn.guongsang.reporting.Policy;
import vn.guongsang.reporting.monthlypackage.MonthlyPackage.Exemplar;

/** Reads what a month has brought. */
@Component
public class PackageView {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final CodeNames NAMES = CodeNames.in(Locale.of("vi"));

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Setting<OfficeLetterhead> letterhead;
    private final Setting<LetterTemplate> template;

    PackageView(
            JdbcClient jdbc,
            Settings settings,
            Setting<OfficeLetterhead> letterhead,
            Setting<LetterTemplate> template) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.letterhead = letterhead;
        this.template = template;
    }

    /**
     * All of it for the office, the director and the auditor, for everybody else what is of their
     * unit.
     *
     * @throws NotFound if the centre has no such call
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public MonthlyPackage of(Actor by, UUID call) {
        var unit = Policy.readableUnit(by);
        var period =
                jdbc.sql("select period from compliance_call where call_id = ?")
                        .param(call)
                        .query(String.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        return new MonthlyPackage(
                MONTH.matcher(period).replaceFirst("tháng $2/$1"),
                settings.today(letterhead),
                settings.today(template),
                exemplars(call, unit),
                units(call, unit, "OWED", "OVERDUE", "MISSED"),
                units(call, unit, "WAIVED"),
                underway(call, unit));
    }

    private List<Exemplar> exemplars(UUID call, @Nullable UUID unit) {
        return jdbc.sql(
                        """
                        select coalesce(u.name, cast(n.unit_id as text)) as unit, d.subject_name, d.post,
                               d.members, d.women, coalesce(n.field, d.field) as field, n.topics[1] as topic,
                               d.title, d.summary
                          from compliance_nomination n
                          left join unit_copy u using (centre_id, unit_id)
                          left join dossier_copy d using (centre_id, nomination_id)
                         where n.call_id = :call and (cast(:unit as uuid) is null or n.unit_id = :unit)
                           and n.status in ('ACCEPTED', 'RECOMMENDED', 'APPROVED', 'GRANTED', 'PUBLISHED')
                         order by u.code, n.unit_id, n.nomination_id
                        """)
                .param("call", call)
                .param("unit", unit)
                .query((row, _) -> exemplar(row))
                .list();
    }

    private List<String> units(UUID call, @Nullable UUID unit, String... statuses) {
        return jdbc.sql(
                        """
                        select coalesce(u.name, cast(c.unit_id as text)) from compliance_cell c
                          left join unit_copy u using (centre_id, unit_id)
                         where c.call_id = :call and (cast(:unit as uuid) is null or c.unit_id = :unit)
                           and c.status in (:statuses)
                         order by u.code, c.unit_id
                        """)
                .param("call", call)
                .param("unit", unit)
                .param("statuses", List.of(statuses))
                .query(String.class)
                .list();
    }

    private long underway(UUID call, @Nullable UUID unit) {
        return jdbc.sql(
                        """
                        select count(*) from compliance_nomination n
                         where n.call_id = :call and (cast(:unit as uuid) is null or n.unit_id = :unit)
                           and n.status in ('SUBMITTED', 'RETURNED')
                        """)
                .param("call", call)
                .param("unit", unit)
                .query(Long.class)
                .single();
    }

    private static Exemplar exemplar(ResultSet row) throws SQLException {
        return new Exemplar(
                Objects.requireNonNull(row.getString("unit")),
                text(row, "subject_name"),
                row.getString("post"),
                row.getObject("members", Integer.class),
                row.getObject("women", Integer.class),
                field(row.getString("field"), row.getString("topic")),
                text(row, "title"),
                text(row, "summary"));
    }

    /** Nothing while the dossier is not known here. */
    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static String field(@Nullable String field, @Nullable String topic) {
        if (field != null) {
            return NAMES.of("field", field);
        }
        return topic == null ? "" : NAMES.of("topic", topic);
    }
}
