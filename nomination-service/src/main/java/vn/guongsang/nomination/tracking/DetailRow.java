package vn.guongsang.nomination.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.nomination.tracking.NominationDetail.ClaimRow;
import vn.guongsang.nomination.tracking.NominationDetail.CriterionRow;
import vn.guongsang.nomination.tracking.NominationDetail.OnBehalfRow;
import vn.guongsang.nomination.tracking.NominationDetail.Timeline;

/** Reads one nomination whole. */
record DetailRow(JsonMapper json) implements RowMapper<NominationDetail> {

    @Override
    public NominationDetail mapRow(ResultSet row, int number) throws SQLException {
        return new NominationDetail(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("subject_type"),
                row.getObject("person_id", UUID.class),
                row.getString("subject_name"),
                row.getObject("members", Integer.class),
                row.getObject("women", Integer.class),
                row.getString("kind"),
                row.getString("field"),
                Arrays.asList((String[]) row.getArray("topics").getArray()),
                row.getString("title"),
                row.getString("summary"),
                json.readValue(row.getString("claims"), new TypeReference<List<ClaimRow>>() {}),
                json.readValue(
                        row.getString("criteria"), new TypeReference<List<CriterionRow>>() {}),
                row.getString("spread"),
                row.getString("replicability"),
                row.getString("status"),
                row.getInt("round"),
                row.getBoolean("late"),
                row.getString("head_note"),
                timeline(row),
                row.getLong("version"));
    }

    private static Timeline timeline(ResultSet row) throws SQLException {
        var status = row.getString("status");
        return new Timeline(
                status,
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("round"),
                row.getObject("receipt_number", Integer.class),
                row.getObject("signed_off_by", UUID.class),
                row.getString("signed_off_by_name"),
                instant(row, "submitted_at"),
                onBehalf(row),
                NextStep.after(status).map(NextStep::name).orElse(null));
    }

    private static @Nullable OnBehalfRow onBehalf(ResultSet row) throws SQLException {
        var receivedOn = row.getObject("received_on", LocalDate.class);
        return receivedOn == null
                ? null
                : new OnBehalfRow(
                        receivedOn,
                        row.getString("received_from"),
                        row.getObject("recorded_by", UUID.class),
                        row.getString("recorded_by_name"),
                        row.getString("scan"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
