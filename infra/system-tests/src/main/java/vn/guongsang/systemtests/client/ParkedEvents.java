package vn.guongsang.systemtests.client;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import vn.guongsang.contracts.Topic.Service;

/** What administrators can do about the events that one service could not apply. */
public final class ParkedEvents {
    private final Api api;
    private final Tokens tokens;
    private final List<SampleClient> administrators;
    private final String path;

    /**
     * @param clients the programs of all centres
     */
    public ParkedEvents(Api api, Tokens tokens, List<SampleClient> clients, Service service) {
        this.api = api;
        this.tokens = tokens;
        this.administrators =
                List.copyOf(
                        clients.stream()
                                .filter(client -> client.roles().contains("ADMIN"))
                                .collect(
                                        toMap(
                                                SampleClient::centre,
                                                client -> client,
                                                (first, _) -> first))
                                .values());
        this.path = "/api/v1/" + service.principal() + "/operations/parked-events";
    }

    /** A parked event, and whose it is to settle. */
    public record Waiting(SampleClient administrator, long id, String key) {}

    /** What is parked in all centres, the oldest hundred of each. */
    public List<Waiting> waiting() {
        return administrators.stream().flatMap(each -> waiting(each).stream()).toList();
    }

    /** What is parked under a key, oldest first. */
    public List<Waiting> waiting(String key) {
        return waiting().stream().filter(each -> each.key().equals(key)).toList();
    }

    /** Applies what is parked under the key of this one again, oldest first. */
    public Reply redrive(Waiting event) {
        return command(event, "redrive", "{}");
    }

    /** Gives one up. */
    public Reply discard(Waiting event) {
        return command(event, "discard", "{\"reason\":\"planted by a test\"}");
    }

    private List<Waiting> waiting(SampleClient administrator) {
        return ask(administrator, Request.get(path + "?limit=100"))
                .json()
                .path("items")
                .valueStream()
                .map(
                        item ->
                                new Waiting(
                                        administrator,
                                        item.path("id").longValue(),
                                        item.path("key").asString("")))
                .toList();
    }

    private Reply command(Waiting event, String verb, String body) {
        var request = Request.post("%s/%d/%s".formatted(path, event.id(), verb), body);
        return ask(
                event.administrator(),
                request.with("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private Reply ask(SampleClient administrator, Request request) {
        try {
            return api.send(request.with("Authorization", "Bearer " + tokens.of(administrator)));
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + path, e);
        }
    }
}
