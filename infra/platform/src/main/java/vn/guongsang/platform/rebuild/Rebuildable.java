package vn.guongsang.platform.rebuild;

import java.util.Set;

/**
 * A read model that can be built anew from the log. Its tables are named by the migration that
 * calls {@code rebuildable}; all that its consumers write has to be among them.
 *
 * @param name as the migration names it
 * @param consumers the projections that write its tables, and nobody else
 */
public record Rebuildable(String name, Set<String> consumers) {

    public Rebuildable {
        consumers = Set.copyOf(consumers);
    }
}
