package vn.guongsang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit.
 *
 * @param at by the clock of the database
 * @param onBehalfOf for whom it was done, where that is somebody else
 * @param act the request, as its handler is mapped
 * @param thing what it was done to
 * @param before keyed digest of the aggregates that it changed, as they were
 * @param after the same, as they were left
 */
public record AuditEntry(
        long id,
        Instant at,
        String account,
        @Nullable UUID personId,
        @Nullable UUID onBehalfOf,
        String act,
        String thing,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {

    /** A row of {@code audit_entry}. */
    public static AuditEntry of(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("entry_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getObject("person_id", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getString("act"),
                row.getString("thing"),
                row.getString("reason"),
                row.getString("before_digest"),
                row.getString("after_digest"));
    }
}
