package vn.guongsang.platform.rebuild;

import java.time.Duration;

/**
 * How much a rebuild may disturb.
 *
 * @param liveDelay a rebuild waits while a live consumer of this process is further behind
 * @param readers how many connections of the pool it may use at once
 */
record RebuildLimits(Duration liveDelay, int readers) {}
