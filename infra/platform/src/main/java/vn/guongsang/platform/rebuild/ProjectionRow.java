package vn.guongsang.platform.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read model that can be rebuilt.
 *
 * @param parked events of all centres that wait for a decision, so that neither the live tables nor
 *     a copy has them
 * @param discarded events that were given up for good
 * @param rebuild the last one
 */
record ProjectionRow(
        String name,
        List<String> consumers,
        long parked,
        long discarded,
        @Nullable RebuildRow rebuild) {}
