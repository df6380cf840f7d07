package vn.guongsang.systemtests.fault;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.client.Request;

/** Arms fault points and plants bugs in one running process. */
public final class FaultSwitch {
    private final URI management;
    private final String secret;

    /**
     * @param managementPort of a process that was started with the profile {@code faults}
     * @param secret that opens it
     */
    public FaultSwitch(int managementPort, String secret) {
        this.secret = secret;
        this.management = URI.create("http://127.0.0.1:" + managementPort + "/");
    }

    /** The process halts when it comes to this point for the n-th time from now on. */
    public void crashAt(String point, int afterHits) {
        tell(Map.of("point", point, "action", "CRASH", "afterHits", afterHits, "millis", 0));
    }

    /** Whoever comes to this point for the n-th time from now on stays there for a while. */
    public void pauseAt(String point, int afterHits, int millis) {
        tell(Map.of("point", point, "action", "PAUSE", "afterHits", afterHits, "millis", millis));
    }

    /** Everybody who comes to this point from now on stays there for a while. */
    public void slowAt(String point, int millis) {
        tell(Map.of("point", point, "action", "SLOW", "afterHits", 1, "millis", millis));
    }

    /** Nothing happens at this point any more. */
    public void leaveAlone(String point) {
        slowAt(point, 0);
    }

    public void plant(String bug) {
        tell(Map.of("bug", bug, "on", true));
    }

    public void remove(String bug) {
        tell(Map.of("bug", bug, "on", false));
    }

    private void tell(Map<String, Object> body) {
        try (var api = new Api(management)) {
            var request =
                    Request.post("/actuator/faults", Json.write(body))
                            .with("Authorization", "Bearer " + secret);
            var reply = api.send(request);
            if (reply.status() / 100 != 2) {
                throw new IllegalStateException(body + " was answered with " + reply);
            }
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + management, e);
        }
    }
}
