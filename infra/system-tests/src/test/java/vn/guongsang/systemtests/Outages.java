package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.client.Reply;
import vn.guongsang.systemtests.client.Request;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;

/** What a caller is told while a store is away. */
final class Outages {
    private Outages() {}

    /** Without Kafka: everything of the unit goes on, at once and for good. */
    static void signingOffStillWorks(Occasion occasion) {
        var unit = occasion.unit(0);
        var signOff = unit.signOff(unit.handedIn(occasion.collective("Gương khi Kafka nghỉ")));

        assertThat(signOff.deliver()).isInstanceOf(Outcome.Done.class);
        assertThat(signOff.entry().attempts()).as("attempts without Kafka").hasSize(1);
    }

    /** Without PostgreSQL: 503 with a time to come back, on reading and on writing. */
    static void saysComeBackLater(Installation system, Occasion occasion) {
        var draft = Json.write(occasion.collective("Gương khi cơ sở dữ liệu nghỉ"));
        var write =
                Request.post("/api/v1/nominations", draft)
                        .with("Idempotency-Key", UUID.randomUUID().toString());
        for (var request : new Request[] {write, Request.get("/api/v1/nominations")}) {
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(
                            () -> {
                                var reply = send(occasion, request);
                                assertThat(reply.status()).isEqualTo(503);
                                assertThat(reply.header("Retry-After")).isPresent();
                                assertThat(reply.problem()).isNotEmpty();
                            });
        }
        assertThat(system.part("nomination").isAlive()).isTrue();
    }

    private static Reply send(Occasion occasion, Request request) {
        try {
            return occasion.unit(0).caller().send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
