package vn.guongsang.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.guongsang.testkit.Broker;
import vn.guongsang.testkit.PostgresDatabase;
import vn.guongsang.testkit.Surroundings;

/** The service whole, with a domain clock that a test can set; shared by all who extend it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith({PostgresDatabase.class, Broker.class})
@Import(RunningService.SetClock.class)
public abstract class RunningService {

    protected static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @LocalServerPort protected int port;
    @Autowired private AtomicReference<Instant> setTo;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        Surroundings.of("nomination").forEach((n, value) -> registry.add(n, () -> value));
    }

    /** From now on it is this late for the business. */
    protected void itIs(String when) {
        setTo.set(Instant.parse(when));
    }

    @AfterEach
    void letsTheClockRun() {
        setTo.set(Instant.EPOCH);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class SetClock {

        @Bean
        AtomicReference<Instant> setTo() {
            return new AtomicReference<>(Instant.EPOCH);
        }

        @Bean
        @Primary
        Clock settableClock(AtomicReference<Instant> setTo) {
            return new Settable(setTo, ZONE);
        }
    }

    /** Runs as the machine's clock unless a test has set it. */
    private static final class Settable extends Clock {

        private final AtomicReference<Instant> setTo;
        private final ZoneId zone;

        Settable(AtomicReference<Instant> setTo, ZoneId zone) {
            this.setTo = setTo;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Settable(setTo, other);
        }

        @Override
        public Instant instant() {
            var set = Objects.requireNonNull(setTo.get());
            return set.equals(Instant.EPOCH) ? Instant.now().truncatedTo(ChronoUnit.MICROS) : set;
        }
    }
}
