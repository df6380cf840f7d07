package vn.guongsang.systemtests.evidence;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Reply;
import vn.guongsang.systemtests.client.Request;

/** What operations can do about the events that one process could not apply. */
public final class ParkedEvents {
    private final URI management;

    public ParkedEvents(int managementPort) {
        this.management = URI.create("http://127.0.0.1:" + managementPort + "/");
    }

    /** Ids of everything that is parked, oldest first. */
    public List<Long> waiting() {
        return ask(Request.get("/actuator/parkedevents"))
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").longValue())
                .toList();
    }

    /** Ids of what is parked under a key, oldest first. */
    public List<Long> waiting(String key) {
        return ask(Request.get("/actuator/parkedevents"))
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("key").asString("").equals(key))
                .map(item -> item.path("id").longValue())
                .toList();
    }

    /** Applies what is parked under the key of this one again, oldest first. */
    public Reply redrive(long id) {
        return ask(Request.post("/actuator/parkedevents/" + id, "{}"));
    }

    /** Gives one up. */
    public Reply discard(long id) {
        return ask(new Request("DELETE", "/actuator/parkedevents/" + id, null, Map.of()));
    }

    private Reply ask(Request request) {
        try (var api = new Api(management)) {
            return api.send(request);
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + management, e);
        }
    }
}
