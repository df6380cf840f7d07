package vn.guongsang.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Is ahead of its base by an offset that can change at any moment, for all who hold it. */
final class ShiftableClock extends Clock {

    private final Clock base;
    private final AtomicLong nanosAhead;

    private ShiftableClock(Clock base, AtomicLong nanosAhead) {
        this.base = base;
        this.nanosAhead = nanosAhead;
    }

    static ShiftableClock aheadOf(Clock base, Duration offset) {
        return new ShiftableClock(base, new AtomicLong(offset.toNanos()));
    }

    void shift(Duration to) {
        nanosAhead.set(to.toNanos());
    }

    Duration offset() {
        return Duration.ofNanos(nanosAhead.get());
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftableClock(base.withZone(zone), nanosAhead);
    }
}
