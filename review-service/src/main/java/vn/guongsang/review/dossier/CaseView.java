package vn.guongsang.review.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.guongsang.review.screening.CaseStatus;

/** Cases as the office and the director see them; a unit sees its own. */
@Component
public class CaseView {

    // The digest pins the content: what is shown is what the case is about, or nothing.
    private static final String CASES =
            """
            select c.nomination_id, c.call_id, c.recognition, c.unit_id, u.code as unit_code,
                   u.name as unit_name, c.subject_type, c.subject_id, c.status, c.round,
                   c.dossier_digest, c.version, d.digest, d.subject_name, d.title, d.summary, d.claims
              from review_case c
              left join unit_copy u using (centre_id, unit_id)
              left join dossier d
                on (d.centre_id, d.nomination_id, d.round, d.digest)
                 = (c.centre_id, c.nomination_id, c.round, c.dossier_digest)
             where (cast(:unit as uuid) is null or c.unit_id = :unit)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Page<CaseRow> list(Actor by, @Nullable CaseStatus status, PageRequest page) {
        var rows =
                jdbc.sql(
                                CASES
                                        + """
                                         and (cast(:status as text) is null or c.status = :status)
                                         and c.nomination_id > :after order by c.nomination_id limit :limit
                                        """)
                        .param("unit", visibleUnit(by))
                        .param("status", status == null ? null : status.name())
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query(CaseRow.class)
                        .list();
        return Page.of(rows, page, CaseRow::nominationId);
    }

    @Transactional(readOnly = true)
    public CaseDetail one(Actor by, UUID nomination) {
        var reasons = reasons(nomination);
        return jdbc.sql(CASES + " and c.nomination_id = :nomination")
                .param("unit", visibleUnit(by))
                .param("nomination", nomination)
                .query((row, _) -> detail(row, reasons))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Null opens all units of the centre. */
    private static @Nullable UUID visibleUnit(Actor by) {
        return by.isAny(Role.EMULATION_OFFICER, Role.DIRECTOR, Role.AUDITOR)
                ? null
                : by.requireUnit();
    }

    private List<CaseDetail.ReasonRow> reasons(UUID nomination) {
        return jdbc.sql(
                        "select round, code, pointer, text from case_reason where nomination_id = ? order by position")
                .param(nomination)
                .query(CaseDetail.ReasonRow.class)
                .list();
    }

    private CaseDetail detail(ResultSet row, List<CaseDetail.ReasonRow> reasons)
            throws SQLException {
        var dossier = dossier(row);
        return new CaseDetail(
                row.getObject("nomination_id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getString("recognition"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("status"),
                row.getInt("round"),
                row.getString("dossier_digest"),
                row.getLong("version"),
                dossier != null,
                dossier,
                reasons);
    }

    private @Nullable Dossier dossier(ResultSet row) throws SQLException {
        if (row.getString("digest") == null) {
            return null;
        }
        return new Dossier(
                row.getString("digest"),
                row.getString("subject_name"),
                row.getString("title"),
                row.getString("summary"),
                json.readValue(
                        row.getString("claims"), new TypeReference<List<Dossier.Claim>>() {}));
    }
}
