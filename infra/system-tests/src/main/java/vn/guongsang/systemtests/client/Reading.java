package vn.guongsang.systemtests.client;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Reads with patience: what is on its way, and a part that is starting again, are waited for. */
final class Reading {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Caller caller;
    private final String path;

    Reading(Caller caller, String path) {
        this.caller = caller;
        this.path = path;
    }

    /**
     * @throws IllegalStateException when it does not become so in time
     */
    JsonNode until(Predicate<JsonNode> wanted) {
        var giveUp = Instant.now().plus(PATIENCE);
        var pause = new Pause();
        while (true) {
            String found;
            var told = Duration.ZERO;
            try {
                var reply = caller.send(Request.get(path));
                if (reply.status() == 200 && wanted.test(reply.json())) {
                    return reply.json();
                }
                found = reply.status() + " " + reply.body();
                told = reply.retryAfter().orElse(Duration.ZERO);
            } catch (IOException e) {
                found = e.toString();
            }
            if (Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException("waited in vain at " + path + ": " + found);
            }
            pause.take(told);
        }
    }
}
