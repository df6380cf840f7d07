package vn.guongsang.platform.rebuild;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild has come.
 *
 * @param waiting whether it lets the live consumers go first
 * @param read how many places of the log lie behind it, of so many in total
 * @param perSecond since it began; while it runs
 * @param remainingSeconds at that speed; while it runs
 * @param differences between the live tables and the copy when it was ready, all centres together
 * @param failure the place in the log and the kind of failure
 */
record RebuildRow(
        long id,
        Rebuild.State state,
        Instant startedAt,
        @Nullable Instant readyAt,
        Instant changedAt,
        boolean waiting,
        long read,
        long total,
        @Nullable Long perSecond,
        @Nullable Long remainingSeconds,
        @Nullable List<Difference> differences,
        @Nullable String failure) {}
