package vn.guongsang.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The domain clocks of all services, set through their management ports. */
final class ServiceClocks implements AutoCloseable {
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Integer> managementPorts;
    private final String secret;

    /**
     * @param secret that opens the management ports
     */
    ServiceClocks(List<Integer> managementPorts, String secret) {
        this.managementPorts = List.copyOf(managementPorts);
        this.secret = secret;
    }

    /** It is that time for all of them, and goes on from there. */
    void set(Instant now) {
        shift(Duration.between(Instant.now(), now));
    }

    /** All of them are ahead of the machine by this much; by less than nothing they are behind. */
    void shift(Duration offset) {
        Together.run(managementPorts.size(), managementPorts, port -> shift(port, offset));
    }

    private void shift(int port, Duration offset) {
        var address = URI.create("http://127.0.0.1:" + port + "/actuator/clock");
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + secret)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"offset\":\"" + offset + "\"}"))
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw Door.notLoaded(address.toString(), answer.statusCode() + answer.body());
            }
        } catch (IOException e) {
            throw Door.notLoaded(address.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
