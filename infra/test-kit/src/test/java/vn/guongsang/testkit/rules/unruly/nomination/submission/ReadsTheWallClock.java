package vn.guongsang.testkit.rules.unruly.nomination.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Six ways to a time that no test can shift. */
class ReadsTheWallClock {
    static class Now {
        Instant now() {
            return Instant.now();
        }
    }

    static class InZone {
        LocalDate today(ZoneId zone) {
            return LocalDate.now(zone);
        }
    }

    static class ByReference {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    static class OwnClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static class OwnSource {
        InstantSource source() {
            return InstantSource.system();
        }
    }

    static class Millis {
        long now() {
            return System.currentTimeMillis();
        }
    }
}
