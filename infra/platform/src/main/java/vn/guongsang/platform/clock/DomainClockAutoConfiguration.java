package vn.guongsang.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The clock of the business: deadlines and facts use it, and sample and test runs can shift it.
 * Tokens, Kafka, locks and meters use the system's own.
 */
@AutoConfiguration
class DomainClockAutoConfiguration {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ADJUSTABLE = "sample | faults";

    /** Ticks in microseconds, as PostgreSQL keeps them: an instant reads back as it was written. */
    @Bean
    @Profile("!(" + ADJUSTABLE + ")")
    Clock domainClock(@Value("${guongsang.clock.offset:PT0S}") Duration offset) {
        return Clock.tick(
                Clock.offset(Clock.system(ZONE), offset), Duration.of(1, ChronoUnit.MICROS));
    }

    /** Only where a sample is loaded or faults are tested may the time be set while it runs. */
    @Configuration(proxyBeanMethods = false)
    @Profile(ADJUSTABLE)
    static class Adjustable {

        @Bean
        ShiftableClock shiftableDomainClock(
                @Value("${guongsang.clock.offset:PT0S}") Duration offset) {
            return ShiftableClock.aheadOf(Clock.system(ZONE), offset);
        }

        @Bean
        ClockEndpoint clockEndpoint(ShiftableClock clock) {
            return new ClockEndpoint(clock);
        }
    }
}
