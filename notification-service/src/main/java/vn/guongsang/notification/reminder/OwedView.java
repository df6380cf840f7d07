package vn.guongsang.notification.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each unit owes to each call. Older or repeated news changes nothing. */
@Component
public class OwedView {

    /** Reminders and lists lie at most this far from the due date, and a day more for the hour. */
    private static final Duration NEAR = Duration.ofDays(ReminderRules.FARTHEST + 2L);

    /** A call that asks these units. */
    public record OpenedCall(
            UUID callId, long revision, Instant opensAt, Instant dueBefore, List<UUID> owingUnits) {

        public OpenedCall {
            owingUnits = List.copyOf(owingUnits);
        }
    }

    /** A call about which somebody may have to be reminded. */
    record NearCall(UUID callId, Instant dueBefore) {}

    private final JdbcClient jdbc;

    OwedView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void open(OpenedCall call) {
        jdbc.sql(
                        """
                        insert into owed_call (centre_id, call_id, revision, opens_at, due_before)
                        values (current_centre(), :call, :revision, :opensAt, :dueBefore)
                        on conflict (centre_id, call_id) do update
                           set revision = excluded.revision, opens_at = excluded.opens_at,
                               due_before = excluded.due_before
                         where owed_call.revision < excluded.revision
                        """)
                .param("call", call.callId())
                .param("revision", call.revision())
                .param("opensAt", call.opensAt().atOffset(ZoneOffset.UTC))
                .param("dueBefore", call.dueBefore().atOffset(ZoneOffset.UTC))
                .update();
        // What the call says of a unit is its beginning: any word about the obligation is newer.
        call.owingUnits().forEach(unit -> keep(call.callId(), unit, 0, "OWED"));
    }

    public void close(UUID call, long revision) {
        jdbc.sql(
                        """
                        update owed_call set closed = true, revision = :revision
                         where call_id = :call and revision < :revision
                        """)
                .param("call", call)
                .param("revision", revision)
                .update();
    }

    public void keep(UUID call, UUID unit, long revision, String status) {
        jdbc.sql(
                        """
                        insert into owed_unit (centre_id, call_id, unit_id, revision, status)
                        values (current_centre(), :call, :unit, :revision, :status)
                        on conflict (centre_id, call_id, unit_id) do update
                           set revision = excluded.revision, status = excluded.status
                         where owed_unit.revision < excluded.revision
                        """)
                .param("call", call)
                .param("unit", unit)
                .param("revision", revision)
                .param("status", status)
                .update();
    }

    /** Calls that are open and not far from their due date. Joins the caller's transaction. */
    List<NearCall> near(Instant at) {
        return jdbc.sql(
                        """
                        select call_id, due_before from owed_call
                         where not closed and opens_at <= :at
                           and due_before between :earliest and :latest
                         order by call_id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("earliest", at.minus(NEAR).atOffset(ZoneOffset.UTC))
                .param("latest", at.plus(NEAR).atOffset(ZoneOffset.UTC))
                .query(NearCall.class)
                .list();
    }

    /** The units that still owe to a call. Joins the caller's transaction. */
    List<UUID> owing(UUID call) {
        return jdbc.sql(
                        """
                        select unit_id from owed_unit
                         where call_id = ? and status in ('OWED', 'OVERDUE') order by unit_id
                        """)
                .param(call)
                .query(UUID.class)
                .list();
    }
}
