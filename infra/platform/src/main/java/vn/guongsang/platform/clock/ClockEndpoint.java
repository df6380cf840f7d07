package vn.guongsang.platform.clock;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Lets a sample or a test live through months in seconds, on the management port. */
@Endpoint(id = "clock")
class ClockEndpoint {

    private final ShiftableClock clock;

    ClockEndpoint(ShiftableClock clock) {
        this.clock = clock;
    }

    /**
     * @param offset how far the domain clock is ahead of the machine's, ISO 8601
     */
    record Reading(String offset, Instant instant) {}

    @ReadOperation
    Reading read() {
        return new Reading(clock.offset().toString(), clock.instant());
    }

    @WriteOperation
    Reading shift(Duration offset) {
        clock.shift(offset);
        return read();
    }
}
