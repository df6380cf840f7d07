package vn.guongsang.platform.invariants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an invariant holds in a centre, as this process has found last.
 *
 * @param says what holds, unless there are violations, in the reader's language
 * @param violations how many rows break it; none until it was first checked
 * @param checkedAt when that was
 */
record Finding(String name, String says, @Nullable Long violations, @Nullable Instant checkedAt) {}
