package vn.guongsang.platform.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.audit.AuditEntry;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** The audit of a centre, the last first, for those who inspect it. */
class AuditView {

    private static final int MOST = 50_000;

    private final JdbcClient jdbc;

    /** What is looked for; what is not said is everything. */
    record Filter(
            @Nullable String account,
            @Nullable String thing,
            @Nullable String act,
            @Nullable Instant from,
            @Nullable Instant to) {}

    AuditView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Page<AuditEntry> list(Actor by, Filter filter, PageRequest page) {
        by.require(Role.AUDITOR);
        var rows = found(filter, page.afterNumber(), page.limitAndOne());
        return Page.ofNumbered(rows, page, AuditEntry::id);
    }

    /** All that was found, to take away. */
    @Transactional(readOnly = true)
    public List<AuditEntry> all(Actor by, Filter filter) {
        by.require(Role.AUDITOR);
        return found(filter, 0, MOST);
    }

    private List<AuditEntry> found(Filter filter, long before, int limit) {
        return jdbc.sql(
                        """
                        select * from audit_entry
                         where centre_id = current_centre()
                           and (cast(:account as text) is null or account = :account)
                           and (cast(:thing as text) is null or thing = :thing)
                           and (cast(:act as text) is null or act = :act)
                           and (cast(:from as timestamptz) is null or at >= :from)
                           and (cast(:to as timestamptz) is null or at < :to)
                           and (:before = 0 or entry_id < :before)
                         order by entry_id desc limit :limit
                        """)
                .param("account", filter.account())
                .param("thing", filter.thing())
                .param("act", filter.act())
                .param("from", utc(filter.from()))
                .param("to", utc(filter.to()))
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> AuditEntry.of(row))
                .list();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
