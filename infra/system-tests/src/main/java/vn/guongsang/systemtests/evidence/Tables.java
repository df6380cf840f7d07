package vn.guongsang.systemtests.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.guongsang.contracts.Topic.Service;

/** Looks through all tables of the five databases, whatever they are called. */
public final class Tables {
    /** What refusals and the database's own work may leave behind. */
    private static final Set<String> BOOKKEEPING =
            Set.of("idempotency_key", "flyway_schema_history", "shedlock");

    /**
     * What the minute's sweep may write at any moment, of commands only by facts; and the seals
     * that follow a second after the lines of the audit, which are counted.
     */
    private static final Set<String> BY_THE_CLOCK =
            Set.of("message", "reminder_given", "audit_seal", "audit_unsealed");

    private final Stores stores;

    public Tables(Stores stores) {
        this.stores = stores;
    }

    /** How many rows each table has that only commands and facts fill. */
    public Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        for (var service : Service.values()) {
            for (var table : of(service)) {
                if (!BOOKKEEPING.contains(table) && !BY_THE_CLOCK.contains(table)) {
                    var count = count(service, "select count(*) from \"" + table + "\"");
                    counts.put(service.principal() + "." + table, count);
                }
            }
        }
        return counts;
    }

    /** The tables of a service in which a text occurs anywhere. */
    public List<String> mentioning(Service service, String text) {
        return of(service).stream()
                .filter(
                        table ->
                                stores.of(service)
                                                .sql(
                                                        "select count(*) from \""
                                                                + table
                                                                + "\" t where strpos(t::text, ?) > 0")
                                                .param(text)
                                                .query(Long.class)
                                                .single()
                                        > 0)
                .toList();
    }

    private List<String> of(Service service) {
        return stores.of(service)
                .sql(
                        """
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        order by table_name
                        """)
                .query(String.class)
                .list();
    }

    private long count(Service service, String sql) {
        return stores.of(service).sql(sql).query(Long.class).single();
    }
}
