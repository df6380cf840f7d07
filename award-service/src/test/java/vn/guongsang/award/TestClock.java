package vn.guongsang.award;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** The domain clock in the hand of a test. */
final class TestClock extends Clock {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Supplier<Instant> now = Instant::now;

    /** It stands still. */
    void stopAt(Instant instant) {
        now = () -> instant;
    }

    /** Nobody can tell whether this instant has come yet: some are told so, and some are not. */
    void hesitateAt(Instant instant) {
        now =
                () ->
                        ThreadLocalRandom.current().nextBoolean()
                                ? instant
                                : instant.minus(1, ChronoUnit.MICROS);
    }

    /** It goes like any other. */
    void run() {
        now = Instant::now;
    }

    @Override
    public Instant instant() {
        return now.get().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the centre's clock has one zone");
    }
}
