package vn.guongsang.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Messages with what is known around them, the newest first. */
@Component
public class MessagesView {

    private static final String MESSAGES =
            """
            select m.message_id, m.kind, m.channel, m.person_id, m.round, m.receipt_number, m.happened_at,
                   m.nomination_id, m.call_id, m.unit_id, m.status, m.reason, m.created_at, m.sent_at,
                   m.read_at, m.version, p.name as person_name, p.email, p.language, u.name as unit_name,
                   c.period, c.due_before, d.title,
                   (select array_agg(several.name order by several.name)
                      from unnest(m.units) as about (unit_id)
                      left join unit_copy several
                             on several.centre_id = m.centre_id and several.unit_id = about.unit_id) as units
              from message m
              left join person_copy p using (centre_id, person_id)
              left join unit_copy u on u.centre_id = m.centre_id and u.unit_id = m.unit_id
              left join call_copy c on c.centre_id = m.centre_id and c.call_id = m.call_id
              left join dossier_copy d on d.centre_id = m.centre_id and d.nomination_id = m.nomination_id
            """;

    // The cursor of the beginning is the lowest id of all, from which nothing goes further down.
    private static final String FROM_THERE_DOWN =
            """
             and (:after = '00000000-0000-0000-0000-000000000000' or m.message_id < :after)
             order by m.message_id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final MailWords words;

    MessagesView(JdbcClient jdbc, MailWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** What the caller was told, and nobody else's. */
    @Transactional(readOnly = true)
    public MessageList own(Actor by, boolean unreadOnly, PageRequest page) {
        var person = by.requirePerson();
        var rows =
                jdbc.sql(
                                MESSAGES
                                        + """
                                         where m.person_id = :person and m.channel = 'IN_APP'
                                           and (not :unreadOnly or m.read_at is null)
                                        """
                                        + FROM_THERE_DOWN)
                        .param("person", person)
                        .param("unreadOnly", unreadOnly)
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query((row, _) -> message(row, words.body(particulars(row))))
                        .list();
        return MessageList.of(Page.of(rows, page, MessageRow::id), unread(person));
    }

    /** Mails that did not arrive, whose they are and why; not what they say. */
    @Transactional(readOnly = true)
    public MessageList undelivered(Actor by, Undelivered status, PageRequest page) {
        Policy.SEE_DELIVERIES.require(by);
        var rows =
                jdbc.sql(MESSAGES + " where m.status = :status" + FROM_THERE_DOWN)
                        .param("status", status.name())
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query((row, _) -> message(row, null))
                        .list();
        return withUnread(by, Page.of(rows, page, MessageRow::id));
    }

    /** Who was reminded of what their unit owes to a call; not in which words. */
    @Transactional(readOnly = true)
    public MessageList reminders(Actor by, UUID call, PageRequest page) {
        Policy.SEE_DELIVERIES.require(by);
        var rows =
                jdbc.sql(
                                MESSAGES
                                        + " where m.call_id = :call and m.kind in ('REMINDER', 'OVERDUE')"
                                        + FROM_THERE_DOWN)
                        .param("call", call)
                        .param("after", page.after())
                        .param("limit", page.limitAndOne())
                        .query((row, _) -> message(row, null))
                        .list();
        return withUnread(by, Page.of(rows, page, MessageRow::id));
    }

    /** What is known for a message's mail. Joins the caller's transaction. */
    Particulars particulars(MessageId id) {
        return jdbc.sql(MESSAGES + " where m.message_id = ?")
                .param(id.messageId())
                .query((row, _) -> particulars(row))
                .single();
    }

    private MessageList withUnread(Actor by, Page<MessageRow> page) {
        var person = by.person();
        return MessageList.of(page, person == null ? 0 : unread(person));
    }

    private long unread(UUID person) {
        return jdbc.sql(
                        """
                        select count(*) from message
                         where person_id = ? and channel = 'IN_APP' and read_at is null
                        """)
                .param(person)
                .query(Long.class)
                .single();
    }

    private MessageRow message(ResultSet row, @Nullable String text) throws SQLException {
        return new MessageRow(
                row.getObject("message_id", UUID.class),
                row.getString("kind"),
                row.getString("channel"),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getObject("nomination_id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("status"),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                instant(row, "read_at"),
                words.subject(particulars(row)),
                text,
                row.getLong("version"));
    }

    private static Particulars particulars(ResultSet row) throws SQLException {
        return new Particulars(
                MessageKind.valueOf(row.getString("kind")),
                row.getObject("round", Integer.class),
                row.getObject("receipt_number", Integer.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("person_name"),
                row.getString("email"),
                row.getString("language"),
                row.getString("unit_name"),
                row.getString("period"),
                instant(row, "due_before"),
                row.getString("title"),
                units(row));
    }

    private static List<@Nullable String> units(ResultSet row) throws SQLException {
        var names = row.getArray("units");
        return names == null ? List.of() : Arrays.asList((String[]) names.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
