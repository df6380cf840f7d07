package vn.guongsang.platform.faults;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Lets a test arm points and plant bugs in a running process, on its management port. */
@Endpoint(id = "faults")
class ArmedFaultPoints implements FaultPoints {

    private static final int KILLED = 137;

    private final Map<String, Trap> traps = new ConcurrentHashMap<>();
    private final Set<String> bugs = ConcurrentHashMap.newKeySet();

    /** Nothing is armed. */
    ArmedFaultPoints() {}

    /** Armed from the start, for what happens before the management port answers. */
    ArmedFaultPoints(String crashAt, int afterHits) {
        set(crashAt, Action.CRASH, afterHits, null, null, null);
    }

    enum Action {
        CRASH,
        PAUSE,
        /** A pause at the given hit and at all that follow. */
        SLOW
    }

    private record Trap(Action action, AtomicInteger hitsLeft, Duration pause) {
        boolean isSprung() {
            var left = hitsLeft.decrementAndGet();
            return left == 0 || (left < 0 && action == Action.SLOW);
        }
    }

    @Override
    public void reached(String point) {
        var trap = traps.get(point);
        if (trap == null || !trap.isSprung()) {
            return;
        }
        switch (trap.action()) {
            case CRASH -> Runtime.getRuntime().halt(KILLED);
            case PAUSE, SLOW -> LockSupport.parkNanos(trap.pause().toNanos());
        }
    }

    @Override
    public boolean misbehaves(String bug) {
        return bugs.contains(bug);
    }

    /** Arms a point ({@code point}, {@code action}) or plants a bug ({@code bug}, {@code on}). */
    @WriteOperation
    void set(
            @Nullable String point,
            @Nullable Action action,
            @Nullable Integer afterHits,
            @Nullable Long millis,
            @Nullable String bug,
            @Nullable Boolean on) {
        if (point != null && action != null) {
            var hits = new AtomicInteger(afterHits == null ? 1 : afterHits);
            traps.put(
                    point, new Trap(action, hits, Duration.ofMillis(millis == null ? 0 : millis)));
        }
        if (bug != null && Boolean.TRUE.equals(on)) {
            bugs.add(bug);
        } else if (bug != null) {
            bugs.remove(bug);
        }
    }

    @ReadOperation
    Map<String, Set<String>> armed() {
        return Map.of("points", Set.copyOf(traps.keySet()), "bugs", Set.copyOf(bugs));
    }
}
