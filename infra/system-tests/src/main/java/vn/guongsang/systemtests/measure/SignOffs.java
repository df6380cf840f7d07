package vn.guongsang.systemtests.measure;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import vn.guongsang.systemtests.client.Delivery;
import vn.guongsang.systemtests.client.UnitClient;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;

/**
 * Nominations that only wait for their heads, spread over calls so that each report stays small.
 */
final class SignOffs {
    private static final int ROUNDS_PER_CALL = 5;
    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration GIVE_UP = Duration.ofSeconds(60);

    private final Installation system;
    private final List<Occasion> occasions = new ArrayList<>();

    SignOffs(Installation system) {
        this.system = system;
    }

    /** One sign-off that is ready to go. */
    record Ready(UnitClient unit, UUID callId, Delivery signOff) {}

    /** The calls that were opened, to be judged in the end. */
    List<Occasion> occasions() {
        return occasions;
    }

    List<Ready> prepare(String name, int count) {
        var ready = new ArrayList<CompletableFuture<Ready>>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            while (ready.size() < count) {
                var occasion = system.occasion(name + "-" + ready.size());
                occasions.add(occasion);
                var units = occasion.centre().units();
                var share = Math.min(units.size() * ROUNDS_PER_CALL, count - ready.size());
                for (int number = 0; number < share; number++) {
                    var unit = units.get(number % units.size());
                    ready.add(CompletableFuture.supplyAsync(() -> one(occasion, unit), threads));
                }
            }
            return ready.stream().map(CompletableFuture::join).toList();
        }
    }

    private static Ready one(Occasion occasion, UnitClient unit) {
        var handedIn = unit.handedIn(occasion.collective("Gương đo thời gian"));
        return new Ready(unit, occasion.callId(), unit.signOff(handedIn));
    }

    /** Signs one off and looks at the unit's report every 20 ms until it is there. */
    static void go(Ready ready, long intended, Journal journal) {
        journal.sent(intended);
        var id = ready.signOff().receipt().id();
        journal.answered(intended);
        var tick = intended;
        while (!isShown(ready, id)) {
            tick += TICK.toNanos() * (1 + (System.nanoTime() - tick) / TICK.toNanos());
            if (tick - intended > GIVE_UP.toNanos()) {
                throw new IllegalStateException(id + " is not in the report after " + GIVE_UP);
            }
            var later = CompletableFuture.delayedExecutor(tick - System.nanoTime(), NANOSECONDS);
            CompletableFuture.runAsync(() -> {}, later).join();
        }
        journal.shown(intended);
    }

    private static boolean isShown(Ready ready, UUID id) {
        return ready.unit()
                .compliance(ready.callId())
                .path("cells")
                .valueStream()
                .flatMap(cell -> cell.path("nominations").valueStream())
                .map(SignOffs::id)
                .anyMatch(id.toString()::equals);
    }

    private static String id(JsonNode nomination) {
        return nomination.path("nominationId").asString("");
    }
}
