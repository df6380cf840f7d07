package vn.guongsang.systemtests.client;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** One command that is written down and ready to go. It can be delivered more than once. */
public final class Delivery {
    /** Longer than any part of the system needs to come back. */
    private static final Duration UNTIL_DEFINITE = Duration.ofSeconds(90);

    private final Caller caller;
    private final ClientLedger ledger;
    private final Entry entry;
    private final Request request;

    Delivery(Caller caller, ClientLedger ledger, Entry entry, Request request) {
        this.caller = caller;
        this.ledger = ledger;
        this.entry = entry;
        this.request = request;
    }

    public Entry entry() {
        return entry;
    }

    /** Sends under the one key until the answer is definite or patience ends. */
    public Outcome deliver() {
        var giveUp = Instant.now().plus(UNTIL_DEFINITE);
        var pause = new Pause();
        var outcome = once();
        while (!outcome.definite() && Instant.now().isBefore(giveUp)) {
            pause.take(told(outcome));
            outcome = once();
        }
        return outcome;
    }

    /** Delivers the same several times at once, as a nervous finger does. */
    public List<Outcome> deliver(int copies) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, copies)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(this::deliver, threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    /**
     * Delivers what has to succeed.
     *
     * @throws IllegalStateException when it does not
     */
    public Receipt receipt() {
        var outcome = deliver();
        if (outcome instanceof Outcome.Done done) {
            return done.receipt();
        }
        throw new IllegalStateException(entry.intent() + " ended as " + outcome);
    }

    private Outcome once() {
        var attempt = ledger.begin(entry);
        Outcome outcome;
        try {
            outcome = caller.send(request).outcome();
        } catch (IOException e) {
            outcome = new Outcome.Unknown(0, Duration.ZERO, e.toString());
        }
        ledger.end(entry, attempt, outcome);
        return outcome;
    }

    private static Duration told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Busy busy -> busy.retryAfter();
            case Outcome.Unknown unknown -> unknown.retryAfter();
            case Outcome.Done _, Outcome.Refused _ -> Duration.ZERO;
        };
    }
}
