package vn.guongsang.notification.delivery;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many messages people have not opened; two look-ups in an index for each of them. */
@Component
public class UnreadView {

    private final JdbcClient jdbc;

    /**
     * What of somebody's messages can change.
     *
     * @param newest the last one that was written to them
     */
    public record Unread(UUID personId, long unread, @Nullable UUID newest) {}

    UnreadView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Unread> of(Collection<UUID> people) {
        return jdbc.sql(
                        """
                        select p.person_id,
                               (select count(*) from message m
                                 where m.centre_id = current_centre() and m.person_id = p.person_id
                                   and m.channel = 'IN_APP' and m.read_at is null) as unread,
                               (select m.message_id from message m
                                 where m.centre_id = current_centre() and m.person_id = p.person_id
                                   and m.channel = 'IN_APP' order by m.message_id desc limit 1) as newest
                          from unnest(cast(:people as uuid[])) as p (person_id)
                        """)
                .param("people", people.toArray(UUID[]::new))
                .query(Unread.class)
                .list();
    }
}
