package vn.guongsang.award.dossier;

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
import vn.guongsang.award.approval.ProposalStatus;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Proposals as the director and the office see them; a unit sees its own. */
@Component
public class ProposalView {

    // The digest pins the content: what is shown is what the proposal is about, or nothing.
    private static final String PROPOSALS =
            """
            select p.nomination_id, p.call_id, p.recognition, p.unit_id, p.subject_type, p.subject_id, p.status, p.round,
                   p.dossier_digest, p.version, d.digest, d.subject_name, d.title, d.summary, d.claims
              from proposal p
              left join dossier d
                on (d.centre_id, d.nomination_id, d.round, d.digest)
                 = (p.centre_id, p.nomination_id, p.round, p.dossier_digest)
             where (cast(:unit as uuid) is null or p.unit_id = :unit)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProposalView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Page<ProposalRow> list(Actor by, @Nullable ProposalStatus status, PageRequest page) {
        var rows =
                jdbc.sql(
                                PROPOSALS
                                        + """
                                         and (cast(:status as text) is null or p.status = :status)
                                         and p.nomination_id > :after order by p.nomination_id limit :limit
                                        """)
                        .param("unit", visibleUnit(by))
                        .param("status", status == null ? null : status.name())
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query(ProposalRow.class)
                        .list();
        return Page.of(rows, page, ProposalRow::nominationId);
    }

    @Transactional(readOnly = true)
    public ProposalDetail one(Actor by, UUID nomination) {
        var reasons = reasons(nomination);
        return jdbc.sql(PROPOSALS + " and p.nomination_id = :nomination")
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

    private List<ProposalDetail.ReasonRow> reasons(UUID nomination) {
        return jdbc.sql(
                        "select code, pointer, text from proposal_reason where nomination_id = ? order by position")
                .param(nomination)
                .query(ProposalDetail.ReasonRow.class)
                .list();
    }

    private ProposalDetail detail(ResultSet row, List<ProposalDetail.ReasonRow> reasons)
            throws SQLException {
        var dossier = dossier(row);
        return new ProposalDetail(
                row.getObject("nomination_id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getString("recognition"),
                row.getObject("unit_id", UUID.class),
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
