package vn.guongsang.review.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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

/** A case with all that its reader may see. */
@Component
public class CaseView {

    // The digest pins the content: what is shown is what the case is about, or nothing.
    static final String CASES =
            """
              from review_case c
              left join unit_copy u using (centre_id, unit_id)
              left join dossier d
                on (d.centre_id, d.nomination_id, d.round, d.digest)
                 = (c.centre_id, c.nomination_id, c.round, c.dossier_digest)
             where
            """
                    + CaseReaders.VISIBLE;
    private static final String ONE =
            """
            select c.nomination_id, c.call_id, c.recognition, c.unit_id, u.code as unit_code,
                   u.name as unit_name, c.subject_type, c.subject_id, c.status, c.round,
                   c.dossier_digest, c.since, c.version, d.digest, d.subject_name, d.title,
                   d.summary, d.claims, d.profile
            """
                    + CASES
                    + " and c.nomination_id = :nomination";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final VotingView votings;

    CaseView(JdbcClient jdbc, JsonMapper json, VotingView votings) {
        this.jdbc = jdbc;
        this.json = json;
        this.votings = votings;
    }

    @Transactional(readOnly = true)
    public CaseDetail one(Actor by, UUID nomination) {
        var reasons = reasons(nomination);
        var history = history(nomination);
        var voting = votings.of(by, nomination).orElse(null);
        return jdbc.sql(ONE)
                .params(CaseReaders.parameters(by))
                .param("nomination", nomination)
                .query((row, _) -> detail(row, reasons, history, voting))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<CaseDetail.ReasonRow> reasons(UUID nomination) {
        return jdbc.sql(
                        "select round, code, pointer, text from case_reason where nomination_id = ? order by position")
                .param(nomination)
                .query(CaseDetail.ReasonRow.class)
                .list();
    }

    private List<CaseDetail.StepRow> history(UUID nomination) {
        return jdbc.sql(
                        """
                        select round, step, at, account, person_id, own_unit from case_step
                         where nomination_id = ? order by position
                        """)
                .param(nomination)
                .query(CaseDetail.StepRow.class)
                .list();
    }

    private CaseDetail detail(
            ResultSet row,
            List<CaseDetail.ReasonRow> reasons,
            List<CaseDetail.StepRow> history,
            @Nullable VotingDetail voting)
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
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getLong("version"),
                dossier != null,
                dossier,
                reasons,
                history,
                voting);
    }

    private @Nullable Dossier dossier(ResultSet row) throws SQLException {
        if (row.getString("digest") == null) {
            return null;
        }
        var profile = row.getString("profile");
        return new Dossier(
                row.getString("digest"),
                row.getString("subject_name"),
                row.getString("title"),
                row.getString("summary"),
                json.readValue(
                        row.getString("claims"), new TypeReference<List<Dossier.Claim>>() {}),
                profile == null ? null : json.readValue(profile, Dossier.Profile.class));
    }
}
