package vn.guongsang.systemtests.client;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.Topic.Service;

/** What an operator can do about one read model of a service. */
public final class ReadModel {
    private final Api api;
    private final Tokens tokens;
    private final SampleClient operator;
    private final String path;

    /**
     * @param clients the programs of all centres
     * @param name the name of the model
     */
    public ReadModel(
            Api api, Tokens tokens, List<SampleClient> clients, Service service, String name) {
        this.api = api;
        this.tokens = tokens;
        this.operator =
                clients.stream()
                        .filter(client -> client.roles().contains("OPERATOR"))
                        .findFirst()
                        .orElseThrow();
        this.path = "/api/v1/%s/operations/projections/%s".formatted(service.principal(), name);
    }

    /** Begins to build it anew beside the live one. */
    public Reply rebuild() {
        return command("/rebuild");
    }

    /** Puts what was built in the place of the live one. */
    public Reply switchOver() {
        return command("/switch");
    }

    /** What the last rebuild has come to. */
    public JsonNode lastRebuild() {
        return ask(Request.get(path)).json().path("rebuild");
    }

    private Reply command(String verb) {
        var request = Request.post(path + verb, "");
        return ask(request.with("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private Reply ask(Request request) {
        try {
            return api.send(request.with("Authorization", "Bearer " + tokens.of(operator)));
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + path, e);
        }
    }
}
