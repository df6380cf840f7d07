package vn.guongsang.systemtests.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One program with its token. Commands are written into the ledger before they leave. */
public final class Caller {
    private final Api api;
    private final Tokens tokens;
    private final SampleClient client;
    private final ClientLedger ledger;

    public Caller(Api api, Tokens tokens, SampleClient client, ClientLedger ledger) {
        this.api = api;
        this.tokens = tokens;
        this.client = client;
        this.ledger = ledger;
    }

    public SampleClient client() {
        return client;
    }

    /**
     * Sends once with this client's token, and writes nothing down: for reading, and for what must
     * be refused.
     */
    public Reply send(Request request) throws IOException {
        var reply = api.send(request.with("Authorization", "Bearer " + tokens.of(client)));
        if (reply.status() == 401) {
            tokens.drop(client);
        }
        return reply;
    }

    /** Reads what has to be readable, asking again while the system is not able to answer. */
    public JsonNode get(String path) {
        return new Reading(this, path).until(_ -> true);
    }

    /** Reads what somebody else has to make true first. */
    Receipt known(UUID id, String path, String status) {
        var json = new Reading(this, path).until(j -> j.path("status").asString("").equals(status));
        return new Receipt(id, status, json.path("version").longValue());
    }

    Delivery command(
            Command command, @Nullable UUID nominationId, String path, Object body, long version) {
        return command(command, nominationId, path, Request.post(path, Json.write(body)), version);
    }

    Delivery change(UUID nominationId, String path, Object body, long version) {
        var request = Request.put(path, Json.write(body));
        return command(Command.CHANGE, nominationId, path, request, version);
    }

    private Delivery command(
            Command command, @Nullable UUID nominationId, String path, Request request, long v) {
        var key = UuidCreator.getTimeOrderedEpoch();
        var keyed = request.with("Idempotency-Key", key.toString());
        var ready = nominationId == null ? keyed : keyed.with("If-Match", "\"" + v + "\"");
        var text = String.valueOf(request.body());
        var title = Json.read(text).path("title").asString(null);
        var intent =
                new Entry.Intent(
                        key,
                        client.clientId(),
                        client.unit(),
                        command,
                        path,
                        nominationId,
                        title,
                        sha256(text),
                        Instant.now());
        return new Delivery(this, ledger, ledger.intend(intent), ready);
    }

    /** An empty JSON object, for commands that need no words. */
    static Map<String, Object> nothing() {
        return Map.of();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
