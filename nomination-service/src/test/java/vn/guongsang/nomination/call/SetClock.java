package vn.guongsang.nomination.call;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The domain clock, in the hands of a test. */
public final class SetClock extends Clock {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Instant now = Instant.parse("2026-11-01T00:00:00Z");

    /** Takes the place of the service's own. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Instead {

        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock();
        }
    }

    /** As the clock on the wall there shows it, {@code 2026-12-04T23:59:59}. */
    public void set(String local) {
        now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
