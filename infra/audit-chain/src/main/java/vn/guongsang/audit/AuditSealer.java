package vn.guongsang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what was written since the last second, centre by centre. Whoever writes waits for nobody,
 * and of several instances one seals a centre at a time.
 */
public class AuditSealer {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final WithinCentre within;
    private final AtomicLong waiting = new AtomicLong();

    private record Last(long position, byte[] hash) {}

    private record Waiting(UUID centreId, long entries) {}

    public AuditSealer(
            JdbcClient jdbc,
            JdbcTemplate batches,
            PlatformTransactionManager transactions,
            WithinCentre within) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.within = within;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many entries waited when it last looked. */
    public long waiting() {
        return waiting.get();
    }

    @Scheduled(fixedDelay = 1_000)
    void sealAll() {
        var unsealed =
                jdbc.sql("select centre_id, entries from centres_awaiting_seals()")
                        .query(Waiting.class)
                        .list();
        waiting.set(unsealed.stream().mapToLong(Waiting::entries).sum());
        for (var each : unsealed) {
            var centre = each.centreId();
            within.run(centre, () -> transaction.executeWithoutResult(_ -> seal(centre)));
        }
    }

    private void seal(UUID centre) {
        if (!isMine(centre)) {
            return;
        }
        var last = last(centre);
        var seals = new ArrayList<Object[]>();
        var sealed = new ArrayList<Object[]>();
        for (var entry : unsealed(centre)) {
            last = new Last(last.position() + 1, Chain.seal(last.hash(), centre, entry));
            seals.add(new Object[] {centre, last.position(), entry.id(), last.hash()});
            sealed.add(new Object[] {centre, entry.id()});
        }
        batches.batchUpdate("insert into audit_seal values (?, ?, ?, ?)", seals);
        batches.batchUpdate(
                "delete from audit_unsealed where (centre_id, entry_id) = (?, ?)", sealed);
    }

    // Another instance may be at it.
    private boolean isMine(UUID centre) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('audit'), hashtext(?))")
                .param(centre.toString())
                .query(Boolean.class)
                .single();
    }

    private Last last(UUID centre) {
        return jdbc.sql(
                        "select position, hash from audit_seal where centre_id = ? order by position desc limit 1")
                .param(centre)
                .query((row, _) -> new Last(row.getLong("position"), row.getBytes("hash")))
                .optional()
                .orElseGet(() -> new Last(0, Chain.beginning(centre)));
    }

    private List<AuditEntry> unsealed(UUID centre) {
        return jdbc.sql(
                        """
                        select %s from audit_unsealed u join audit_entry e using (centre_id, entry_id)
                         where u.centre_id = ? order by e.entry_id limit ?
                        """
                                .formatted(Chain.HELD))
                .params(centre, AT_ONCE)
                .query((row, _) -> AuditEntry.of(row))
                .list();
    }
}
