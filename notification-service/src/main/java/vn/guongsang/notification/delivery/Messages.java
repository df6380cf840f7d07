package vn.guongsang.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface Messages extends Repository<Message, MessageId> {

    <S extends Message> Iterable<S> saveAllAndFlush(Iterable<S> messages);

    Message saveAndFlush(Message message);

    Optional<Message> findById(MessageId id);

    /**
     * What an officer has not looked at and no mail has told; nobody else gets it until this
     * transaction ends, and whoever has waited for it finds it told.
     */
    @NativeQuery(
            """
            select * from message
             where kind = 'NEW_SUBMISSION' and person_id = :person
               and digest_id is null and read_at is null
               and created_at > cast(:since as timestamptz)
             order by message_id for update
            """)
    List<Message> claimUntold(UUID person, Instant since);

    /** A person's own, up to one of them, the newest first; ids follow each other in time. */
    @NativeQuery(
            """
            select * from message
             where person_id = :person and channel = 'IN_APP' and read_at is null
               and message_id <= :newest
             order by message_id desc limit :most for update
            """)
    List<Message> claimUnread(UUID person, UUID newest, int most);

    /**
     * What the server refused, the oldest first; nobody else gets it until this transaction ends.
     */
    @NativeQuery(
            """
            select * from message where status = 'PARKED'
             order by message_id limit :most for update
            """)
    List<Message> claimParked(int most);

    /**
     * The next message that is due and whose person is known; nobody else gets it until this
     * transaction ends. It waits half a minute for what else its words come from, which travels on
     * other topics.
     */
    @NativeQuery(
            """
            select m.* from message m
             where m.status = 'PENDING'
               and is_due(m.next_attempt_at, cast(:now as timestamptz))
               and exists (select 1 from person_copy p
                            where p.centre_id = m.centre_id and p.person_id = m.person_id)
               and (m.created_at <= cast(:now as timestamptz) - interval '30 seconds'
                    or ((m.unit_id is null
                         or exists (select 1 from unit_copy u
                                     where u.centre_id = m.centre_id and u.unit_id = m.unit_id))
                        and (m.call_id is null
                             or exists (select 1 from call_copy c
                                         where c.centre_id = m.centre_id and c.call_id = m.call_id))
                        and (m.nomination_id is null or m.kind = 'HANDED_IN'
                             or exists (select 1 from dossier_copy d
                                         where d.centre_id = m.centre_id
                                           and d.nomination_id = m.nomination_id))))
             order by m.next_attempt_at limit 1
               for update skip locked
            """)
    Optional<Message> claimNext(Instant now);
}
