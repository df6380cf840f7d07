package vn.guongsang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import vn.guongsang.audit.Verification.Damage;
import vn.guongsang.audit.Verification.What;

/** Goes through a centre's audit and finds what somebody has changed behind the service's back. */
public class VerifyAudit {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAudit.class);
    private static final int PART = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final WithinCentre within;
    private final KeptHeads heads;
    private final AtomicLong broken = new AtomicLong();

    /** A seal, and the entry that it holds where that is still there. */
    record Sealed(long position, long entryId, byte[] hash, @Nullable AuditEntry entry) {}

    public VerifyAudit(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            WithinCentre within,
            KeptHeads heads) {
        this.jdbc = jdbc;
        this.within = within;
        this.heads = heads;
        this.reading = new TransactionTemplate(transactions);
        // One moment for all of it: the sealer goes on meanwhile.
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
    }

    /** How many findings the last look at all centres had. */
    public long broken() {
        return broken.get();
    }

    /**
     * Goes through the chain of a centre, with the rights of the caller.
     *
     * @param position of a head that somebody has kept beside those on Kafka; none where nobody has
     */
    public Verification verify(UUID centre, @Nullable Long position, @Nullable String head) {
        var kept = keptOf(centre, heads.all());
        if (position != null && head != null) {
            kept.put(position, head);
        }
        return inScope(centre, kept);
    }

    /**
     * Every night. The head goes to Kafka and to the log, which the database's owner does not own;
     * not where something was found, so that it is found again the next night.
     */
    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Ho_Chi_Minh")
    public long verifyAll() {
        var found = new AtomicLong();
        var kept = heads.all();
        for (var centre : centres(kept.keySet())) {
            within.run(centre, () -> found.addAndGet(verifyOne(centre, keptOf(centre, kept))));
        }
        broken.set(found.get());
        return found.get();
    }

    private int verifyOne(UUID centre, NavigableMap<Long, String> kept) {
        var seen = inScope(centre, kept);
        report(centre, seen);
        if (seen.findings().isEmpty() && seen.head() != null && !kept.containsKey(seen.sealed())) {
            heads.keep(centre, seen.sealed(), seen.head());
        }
        return seen.findings().size();
    }

    /** Also those of which only a head tells that they ever had an audit. */
    private Set<UUID> centres(Set<UUID> kept) {
        var all = new TreeSet<>(kept);
        all.addAll(jdbc.sql("select audited_centres()").query(UUID.class).list());
        return all;
    }

    private static NavigableMap<Long, String> keptOf(
            UUID centre, Map<UUID, NavigableMap<Long, String>> kept) {
        return new TreeMap<>(kept.getOrDefault(centre, Collections.emptyNavigableMap()));
    }

    private static void report(UUID centre, Verification seen) {
        LOG.info(
                "The audit of centre {} has {} entries, the last sealed as {}; held against {} heads",
                centre,
                seen.sealed(),
                seen.head(),
                seen.keptHeads());
        seen.findings()
                .forEach(each -> LOG.error("The audit of centre {} is broken: {}", centre, each));
    }

    private Verification inScope(UUID centre, NavigableMap<Long, String> kept) {
        return Objects.requireNonNull(reading.execute(_ -> look(centre, kept)));
    }

    private Verification look(UUID centre, NavigableMap<Long, String> kept) {
        var walk = new ChainWalk(centre, kept);
        for (var part = part(centre, 0);
                !part.isEmpty();
                part = part(centre, part.getLast().position())) {
            part.forEach(walk::next);
        }
        var findings = new ArrayList<>(walk.findings());
        beside(centre).forEach(entry -> findings.add(new Damage(What.INSERTED, null, entry)));
        return new Verification(
                walk.sealed(),
                walk.head() == null ? null : HexFormat.of().formatHex(walk.head()),
                kept.size(),
                unsealed(centre),
                findings.stream().limit(100).toList());
    }

    private List<Sealed> part(UUID centre, long after) {
        return jdbc.sql(
                        """
                        select s.position, s.entry_id as sealed_id, s.hash, %s from audit_seal s
                          left join audit_entry e on (e.centre_id, e.entry_id) = (s.centre_id, s.entry_id)
                         where s.centre_id = ? and s.position > ? order by s.position limit ?
                        """
                                .formatted(Chain.HELD))
                .params(centre, after, PART)
                .query((row, _) -> sealed(row))
                .list();
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(
                row.getLong("position"),
                row.getLong("sealed_id"),
                row.getBytes("hash"),
                row.getString("account") == null ? null : AuditEntry.of(row));
    }

    private List<Long> unsealed(UUID centre) {
        return jdbc.sql(
                        "select entry_id from audit_unsealed where centre_id = ? order by entry_id limit ?")
                .params(centre, PART)
                .query(Long.class)
                .list();
    }

    private List<Long> beside(UUID centre) {
        return jdbc.sql(
                        """
                        select e.entry_id from audit_entry e
                         where e.centre_id = ?
                           and not exists (select 1 from audit_seal s
                                            where (s.centre_id, s.entry_id) = (e.centre_id, e.entry_id))
                           and not exists (select 1 from audit_unsealed u
                                            where (u.centre_id, u.entry_id) = (e.centre_id, e.entry_id))
                         order by e.entry_id limit ?
                        """)
                .params(centre, PART)
                .query(Long.class)
                .list();
    }
}
