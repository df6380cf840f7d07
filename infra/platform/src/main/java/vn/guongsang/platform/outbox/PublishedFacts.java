package vn.guongsang.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Facts that have left and are still kept, with the relay's rights: those of all centres. */
class PublishedFacts {

    private static final String SINCE =
            """
            select * from outbox
             where published_at >= ? and (cast(? as uuid) is null or centre_id = ?)
             order by seq
            """;

    private final JdbcTemplate jdbc;

    PublishedFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param centre none for all of them
     */
    List<MissingFact> since(Instant from, @Nullable UUID centre) {
        return jdbc.query(
                SINCE, (row, _) -> read(row), from.atOffset(ZoneOffset.UTC), centre, centre);
    }

    /** The relay takes them for new; returns how many there still were. */
    int sendAgain(Collection<MissingFact> facts) {
        return jdbc.update(
                """
                update outbox set published_at = null, attempts = 0, next_attempt_at = null
                 where seq = any(?) and published_at is not null
                """,
                (Object) facts.stream().map(MissingFact::id).toArray(Long[]::new));
    }

    private static MissingFact read(ResultSet row) throws SQLException {
        return new MissingFact(
                row.getLong("seq"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getObject("message_key", UUID.class),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("revision"),
                row.getString("event_type"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
