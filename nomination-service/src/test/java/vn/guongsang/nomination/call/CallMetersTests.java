package vn.guongsang.nomination.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an open call's meters say, in numbers and without names. */
class CallMetersTests extends ClockedServiceTests {

    @Autowired private CallMeters meters;
    @Autowired private MeterRegistry registry;

    @Test
    void countsWhatAllCentresOweToAnOpenCallAndHasARowForEveryStatus() {
        itIs("2031-03-01T08:00:00");
        var centre =
                aCentre()
                        .decides("2031-03-01")
                        .has("K-NHI", "DEPARTMENT")
                        .has("K-SAN", "DEPARTMENT");
        itBecomes("2031-03-20T00:00:00");
        meters.sample();

        // Centres of other tests open the call of that month as well.
        var owed = obligations("owed");
        var onTime = obligations("on_time");
        assertThat(owed).isGreaterThanOrEqualTo(2);
        assertThat(ObligationStatus.values())
                .extracting(status -> obligations(status.name().toLowerCase(Locale.ROOT)))
                .allMatch(count -> count >= 0);
        assertThat(
                        registry.get("call.due.timestamp.seconds")
                                .tag("period", "2031-03")
                                .gauge()
                                .value())
                .isLessThanOrEqualTo(
                        (double) Instant.parse("2031-04-04T17:00:00Z").getEpochSecond());

        var nomination = centre.prepares("2031-03", "K-NHI");
        CentreInTime.done(centre.signsOff("K-NHI", nomination), 200);
        meters.sample();

        assertThat(obligations("owed")).isEqualTo(owed - 1);
        assertThat(obligations("on_time")).isEqualTo(onTime + 1);
    }

    private double obligations(String status) {
        return registry.get("call.obligations")
                .tag("period", "2031-03")
                .tag("status", status)
                .gauge()
                .value();
    }
}
