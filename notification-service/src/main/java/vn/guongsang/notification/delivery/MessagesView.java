package vn.guongsang.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Messages with what is known around them. */
@Component
public class MessagesView {

    private static final String MESSAGES =
            """
            select m.message_id, m.kind, m.round, m.nomination_id, m.status, m.created_at, m.sent_at,
                   p.name as person_name, p.email, p.language, u.name as unit_name, c.period,
                   c.due_before, d.title
              from message m
              left join person_copy p using (centre_id, person_id)
              left join unit_copy u using (centre_id, unit_id)
              left join call_copy c using (centre_id, call_id)
              left join dossier_copy d using (centre_id, nomination_id)
            """;

    private final JdbcClient jdbc;
    private final MailWords words;

    MessagesView(JdbcClient jdbc, MailWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** All of the centre for the office and the auditor, their own for everybody else. */
    @Transactional(readOnly = true)
    public Page<MessageRow> list(Actor by, PageRequest page) {
        var rows =
                jdbc.sql(
                                MESSAGES
                                        + """
                                         where (cast(:person as uuid) is null or m.person_id = :person)
                                           and m.message_id > :after
                                         order by m.message_id limit :limit
                                        """)
                        .param("person", visiblePerson(by))
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query((row, _) -> message(row))
                        .list();
        return Page.of(rows, page, MessageRow::id);
    }

    /** What is known for a message's mail. Joins the caller's transaction. */
    Particulars particulars(MessageId id) {
        return jdbc.sql(MESSAGES + " where m.message_id = ?")
                .param(id.messageId())
                .query((row, _) -> particulars(row))
                .single();
    }

    /** Null opens everybody's. */
    private static @Nullable UUID visiblePerson(Actor by) {
        return by.isAny(Role.EMULATION_OFFICER, Role.AUDITOR) ? null : by.requirePerson();
    }

    private MessageRow message(ResultSet row) throws SQLException {
        return new MessageRow(
                row.getObject("message_id", UUID.class),
                row.getString("kind"),
                row.getString("person_name"),
                row.getObject("nomination_id", UUID.class),
                row.getString("status"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                words.subject(particulars(row)));
    }

    private static Particulars particulars(ResultSet row) throws SQLException {
        return new Particulars(
                MessageKind.valueOf(row.getString("kind")),
                row.getInt("round"),
                row.getString("person_name"),
                row.getString("email"),
                row.getString("language"),
                row.getString("unit_name"),
                row.getString("period"),
                instant(row, "due_before"),
                row.getString("title"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
