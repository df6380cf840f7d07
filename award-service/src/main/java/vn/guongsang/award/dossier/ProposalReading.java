package vn.guongsang.award.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.award.approval.NumberedDecision;

/**
 * Makes records of what {@link ProposalView} selects.
 *
 * @param seesAll whether the reader sees the whole centre, and how a council voted
 */
record ProposalReading(JsonMapper json, boolean seesAll) {

    /** A row and its place in the list. */
    record Listed(UUID place, ProposalRow row) {}

    Listed listed(ResultSet row) throws SQLException {
        var dossier = dossier(row);
        var profile = dossier == null ? null : dossier.profile();
        return new Listed(
                row.getObject("place", UUID.class),
                new ProposalRow(
                        row.getObject("nomination_id", UUID.class),
                        row.getObject("call_id", UUID.class),
                        row.getString("recognition"),
                        row.getObject("unit_id", UUID.class),
                        row.getString("subject_type"),
                        dossier == null ? null : dossier.subjectName(),
                        profile == null ? null : profile.post(),
                        dossier == null ? null : dossier.title(),
                        profile == null ? null : profile.kind(),
                        profile == null ? null : profile.field(),
                        profile == null ? null : profile.topics().stream().findFirst().orElse(null),
                        row.getString("status"),
                        row.getInt("round"),
                        row.getLong("version"),
                        review(row),
                        flags(row),
                        instant(row, "take_back_until"),
                        row.getBoolean("needs_document"),
                        row.getString("what") == null ? null : act(row)));
    }

    ProposalDetail detail(ResultSet row, List<ProposalDetail.ReasonRow> reasons, List<ActRow> acts)
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
                review(row),
                flags(row),
                instant(row, "take_back_until"),
                row.getBoolean("needs_document"),
                decision(row),
                instant(row, "granted_at"),
                reasons,
                acts);
    }

    static ActRow act(ResultSet row) throws SQLException {
        return new ActRow(
                row.getString("what"),
                row.getString("account"),
                row.getObject("person_id", UUID.class),
                row.getObject("acted_at", OffsetDateTime.class).toInstant());
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

    private @Nullable Review review(ResultSet row) throws SQLException {
        var at = instant(row, "recommended_at");
        if (at == null) {
            return null;
        }
        var votes = row.getString("votes");
        return Review.recommended(
                at,
                json.readValue(row.getString("route"), new TypeReference<List<String>>() {}),
                votes == null || !seesAll ? null : json.readValue(votes, Review.Votes.class));
    }

    private static List<Flag> flags(ResultSet row) throws SQLException {
        var flags = new ArrayList<Flag>();
        if (row.getBoolean("honoured_before")) {
            flags.add(Flag.HONOURED_BEFORE);
        }
        if (row.getInt("round") > 1) {
            flags.add(Flag.RETURNED_BEFORE);
        }
        if (row.getString("submitted_by").equals(row.getString("subject_id"))) {
            flags.add(Flag.SIGNED_OFF_BY_SUBJECT);
        }
        if (row.getString("digest") == null) {
            flags.add(Flag.NO_DOSSIER);
        }
        return flags;
    }

    private static @Nullable NumberedDecision decision(ResultSet row) throws SQLException {
        if (row.getString("symbol") == null) {
            return null;
        }
        return new NumberedDecision(
                row.getInt("decision_number"),
                row.getString("symbol"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("signer"),
                row.getString("capacity"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
