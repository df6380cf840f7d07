package vn.guongsang.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.audit.Verification.Damage;
import vn.guongsang.platform.audit.Verification.What;
import vn.guongsang.platform.scope.CentreScope;

/** Goes through a centre's audit and finds what somebody has changed behind the service's back. */
class VerifyAudit {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAudit.class);
    private static final int PART = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final AtomicLong broken = new AtomicLong();

    /** A seal, and the entry that it holds where that is still there. */
    record Sealed(long position, long entryId, byte[] hash, @Nullable AuditEntry entry) {}

    /**
     * Whose audit, and the head that somebody has kept of it.
     *
     * @param position none where nobody has kept any
     */
    record Command(Actor by, @Nullable Long position, @Nullable String head) {}

    VerifyAudit(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        // One moment for all of it: the sealer goes on meanwhile.
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
    }

    /** How many findings the last look at all centres had. */
    long broken() {
        return broken.get();
    }

    Verification verify(Command command) {
        command.by().require(Role.AUDITOR, Role.OPERATOR);
        return inScope(command.by().centre(), command.position(), command.head());
    }

    /** Every night; the head goes to the log, which the database's owner does not own. */
    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Ho_Chi_Minh")
    long verifyAll() {
        var found = 0L;
        for (var centre : jdbc.sql("select audited_centres()").query(UUID.class).list()) {
            var seen =
                    CentreScope.<Verification, RuntimeException>call(
                            centre, () -> inScope(centre, null, null));
            found += seen.findings().size();
            LOG.info(
                    "The audit of centre {} has {} entries, the last sealed as {}",
                    centre,
                    seen.sealed(),
                    seen.head());
            seen.findings()
                    .forEach(
                            each ->
                                    LOG.error(
                                            "The audit of centre {} is broken: {}", centre, each));
        }
        broken.set(found);
        return found;
    }

    private Verification inScope(UUID centre, @Nullable Long position, @Nullable String head) {
        return Objects.requireNonNull(reading.execute(_ -> look(centre, position, head)));
    }

    private Verification look(UUID centre, @Nullable Long position, @Nullable String head) {
        var walk = new ChainWalk(centre, position, head);
        for (var part = part(0); !part.isEmpty(); part = part(part.getLast().position())) {
            part.forEach(walk::next);
        }
        var findings = new ArrayList<>(walk.findings());
        beside().forEach(entry -> findings.add(new Damage(What.INSERTED, null, entry)));
        return new Verification(
                walk.sealed(),
                walk.head() == null ? null : HexFormat.of().formatHex(walk.head()),
                unsealed(),
                findings.stream().limit(100).toList());
    }

    private List<Sealed> part(long after) {
        return jdbc.sql(
                        """
                        select s.position, s.entry_id as sealed_id, s.hash, e.* from audit_seal s
                          left join audit_entry e on (e.centre_id, e.entry_id) = (s.centre_id, s.entry_id)
                         where s.position > ? order by s.position limit ?
                        """)
                .params(after, PART)
                .query((row, _) -> sealed(row))
                .list();
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(
                row.getLong("position"),
                row.getLong("sealed_id"),
                row.getBytes("hash"),
                row.getString("account") == null ? null : Chain.entry(row));
    }

    private List<Long> unsealed() {
        return jdbc.sql("select entry_id from audit_unsealed order by entry_id limit ?")
                .param(PART)
                .query(Long.class)
                .list();
    }

    private List<Long> beside() {
        return jdbc.sql(
                        """
                        select e.entry_id from audit_entry e
                         where not exists (select 1 from audit_seal s
                                            where (s.centre_id, s.entry_id) = (e.centre_id, e.entry_id))
                           and not exists (select 1 from audit_unsealed u
                                            where (u.centre_id, u.entry_id) = (e.centre_id, e.entry_id))
                         order by e.entry_id limit ?
                        """)
                .param(PART)
                .query(Long.class)
                .list();
    }
}
