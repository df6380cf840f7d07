package vn.guongsang.systemtests.client;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Reads with patience: a part that is starting again is waited for. */
final class Reading {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Caller caller;

    Reading(Caller caller) {
        this.caller = caller;
    }

    JsonNode get(String path) {
        var giveUp = Instant.now().plus(PATIENCE);
        var pause = new Pause();
        while (true) {
            var problem = "";
            try {
                var reply = caller.send(Request.get(path));
                if (reply.status() == 200) {
                    return reply.json();
                }
                problem = "answer " + reply.status() + " " + reply.body();
            } catch (IOException e) {
                problem = e.toString();
            }
            if (Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException("cannot read " + path + ": " + problem);
            }
            pause.take(Duration.ZERO);
        }
    }
}
