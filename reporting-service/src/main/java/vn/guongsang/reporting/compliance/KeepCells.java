package vn.guongsang.reporting.compliance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps calls, and what each unit owes to them. Older or repeated news changes nothing. */
@Component
public class KeepCells {

    private final JdbcClient jdbc;

    /** A call as it opened. */
    public record Call(
            UUID callId, String recognition, String period, Instant opensAt, Instant dueBefore) {}

    KeepCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every owing unit owes, unless more is known of it already. */
    public void opened(Call call, long revision, Instant at, List<UUID> owingUnits) {
        jdbc.sql(
                        """
                        insert into compliance_call
                            (centre_id, call_id, recognition, period, opens_at, due_before, revision)
                        values (current_centre(), :call, :recognition, :period, :opensAt, :dueBefore, :revision)
                        on conflict (centre_id, call_id) do update
                           set recognition = excluded.recognition, period = excluded.period,
                               opens_at = excluded.opens_at, due_before = excluded.due_before,
                               revision = excluded.revision
                         where compliance_call.revision < excluded.revision
                        """)
                .param("call", call.callId())
                .param("recognition", call.recognition())
                .param("period", call.period())
                .param("opensAt", call.opensAt().atOffset(ZoneOffset.UTC))
                .param("dueBefore", call.dueBefore().atOffset(ZoneOffset.UTC))
                .param("revision", revision)
                .update();
        owingUnits.forEach(unit -> changed(call.callId(), unit, "OWED", null, 0, at));
    }

    /** Nothing is taken for it any more. A call that is not known here is about to be. */
    public void closed(UUID call, Instant at) {
        jdbc.sql("update compliance_call set closed_at = :at where call_id = :call")
                .param("call", call)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @param revision the obligation's own; 0 for what the call itself says
     */
    public void changed(
            UUID call,
            UUID unit,
            String status,
            @Nullable UUID nomination,
            long revision,
            Instant at) {
        jdbc.sql(
                        """
                        insert into compliance_cell
                            (centre_id, call_id, unit_id, status, nomination_id, changed_at, revision)
                        values (current_centre(), :call, :unit, :status, :nomination, :at, :revision)
                        on conflict (centre_id, call_id, unit_id) do update
                           set status = excluded.status, nomination_id = excluded.nomination_id,
                               changed_at = excluded.changed_at, revision = excluded.revision
                         where compliance_cell.revision < excluded.revision
                        """)
                .param("call", call)
                .param("unit", unit)
                .param("status", status)
                .param("nomination", nomination)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("revision", revision)
                .update();
    }
}
