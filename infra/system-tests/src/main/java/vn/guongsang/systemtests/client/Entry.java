package vn.guongsang.systemtests.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the client ledger: what was asked under one key, and everything that was answered.
 */
public final class Entry {
    private final Intent intent;
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();

    Entry(Intent intent) {
        this.intent = intent;
    }

    public Intent intent() {
        return intent;
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    Attempt begin(Instant now) {
        var attempt = new Attempt(now);
        attempts.add(attempt);
        return attempt;
    }

    public Stream<Outcome> outcomes() {
        return attempts.stream().map(Attempt::outcome).flatMap(Stream::ofNullable);
    }

    /** What it was answered with when it was carried out. */
    public Optional<Receipt> receipt() {
        return outcomes()
                .flatMap(o -> o instanceof Outcome.Done done ? Stream.of(done) : Stream.empty())
                .map(Outcome.Done::receipt)
                .findFirst();
    }

    public boolean done() {
        return receipt().isPresent();
    }

    public boolean refused() {
        return !done() && outcomes().anyMatch(Outcome.Refused.class::isInstance);
    }

    /** Nobody can say yet whether it happened. */
    public boolean unknown() {
        return !done() && !refused();
    }

    /** The nomination it was about: named by the caller, or by the answer when it was created. */
    public Optional<UUID> nominationId() {
        return Optional.ofNullable(intent.nominationId()).or(() -> receipt().map(Receipt::id));
    }

    /**
     * What was asked.
     *
     * @param key the idempotency key, time-ordered
     * @param client who asked
     * @param nominationId what it was about; null when it is created by this
     * @param title the title in the body, by which the content is found again; null without one
     * @param intendedAt when it should have gone out
     */
    public record Intent(
            UUID key,
            String client,
            @Nullable UUID unitId,
            Command command,
            String path,
            @Nullable UUID nominationId,
            @Nullable String title,
            String bodyHash,
            Instant intendedAt) {}
}
