package vn.guongsang.systemtests.client;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.contracts.Topic.Service;

/** What the services themselves say of rows that must not exist. */
public final class Invariants {
    private final Api api;
    private final Tokens tokens;
    private final List<SampleClient> clients;

    public Invariants(Api api, Tokens tokens, List<SampleClient> clients) {
        this.api = api;
        this.tokens = tokens;
        this.clients = List.copyOf(clients);
    }

    /**
     * Has a service count now.
     *
     * @return how many rows of the centre break each invariant; -1 where the service could not tell
     */
    public Map<String, Long> count(Service service, UUID centre) {
        var path = "/api/v1/%s/operations/invariants/check".formatted(service.principal());
        return ask(administrator(centre), path)
                .json()
                .path("items")
                .valueStream()
                .collect(
                        toMap(
                                item -> item.path("name").asString(),
                                item -> item.path("violations").asLong(-1)));
    }

    private SampleClient administrator(UUID centre) {
        return clients.stream()
                .filter(client -> client.centre().equals(centre))
                .filter(client -> client.roles().contains("ADMIN"))
                .findFirst()
                .orElseThrow();
    }

    private Reply ask(SampleClient administrator, String path) {
        var request = Request.post(path, "").with("Idempotency-Key", UUID.randomUUID().toString());
        try {
            var reply =
                    api.send(request.with("Authorization", "Bearer " + tokens.of(administrator)));
            if (reply.status() != 200) {
                throw new IllegalStateException(path + " answered " + reply.status());
            }
            return reply;
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + path, e);
        }
    }
}
