package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.testkit.Surroundings;

/** How a sample lives through months in seconds. */
class ClockEndpointTests extends PlatformTests {

    @Autowired private Clock clock;

    @Test
    void setsTheDomainClockAndSaysWhatItIsNow() throws Exception {
        try {
            assertThat(set("PT-2160H")).contains("\"offset\":\"PT-2160H\"");
            assertThat(clock.instant()).isBefore(Instant.now().minus(Duration.ofDays(89)));
        } finally {
            assertThat(set("PT0S")).contains("\"offset\":\"PT0S\"");
        }
    }

    private String set(String offset) throws Exception {
        var address = URI.create("http://127.0.0.1:%d/actuator/clock".formatted(port));
        var request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + Surroundings.MANAGEMENT_SECRET)
                        .POST(BodyPublishers.ofString("{\"offset\":\"" + offset + "\"}"))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
