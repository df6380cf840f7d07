package vn.guongsang.systemtests.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Caller;
import vn.guongsang.systemtests.client.ClientLedger;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.client.Request;
import vn.guongsang.systemtests.client.SampleClient;
import vn.guongsang.systemtests.client.Tokens;

/** What the administrators of the centres decide before anybody works there. */
final class CentreSettings {
    /** Before everything that a journey can be about. */
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private final Api api;
    private final Tokens tokens;
    private final Path folder;

    /**
     * @param folder for the ledgers
     */
    CentreSettings(Api api, Tokens tokens, Path folder) {
        this.api = api;
        this.tokens = tokens;
        this.folder = folder;
    }

    /** What lets a journey go through without waiting for the clock, in every centre. */
    void decideForJourneys(List<SampleClient> clients) {
        try (var ledger = new ClientLedger(folder.resolve("ledger/settings.txt"))) {
            clients.stream()
                    .filter(client -> client.roles().contains("ADMIN"))
                    .map(client -> new Caller(api, tokens, client, ledger))
                    .forEach(CentreSettings::grantAtOnce);
        }
    }

    /** What is approved is granted with it, and not an hour later. */
    private static void grantAtOnce(Caller admin) {
        decide(
                admin,
                Service.AWARD,
                "approval",
                Map.of("takeBackMinutes", 0, "needsDocument", false));
    }

    /**
     * @throws IllegalStateException when the service does not take it
     */
    static void decide(Caller admin, Service service, String name, Map<String, Object> value) {
        var path = "/api/v1/%s/settings/%s".formatted(service.principal(), name);
        var decision =
                Map.of(
                        "from",
                        BEGINNING.toString(),
                        "value",
                        value,
                        "reason",
                        "Cài đặt để chạy thử");
        try {
            var reply = admin.send(Request.put(path, Json.write(decision)));
            if (reply.status() != 200) {
                throw new IllegalStateException(
                        "%s said %d to %s: %s"
                                .formatted(service, reply.status(), name, reply.body()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
