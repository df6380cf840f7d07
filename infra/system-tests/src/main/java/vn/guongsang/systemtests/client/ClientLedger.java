package vn.guongsang.systemtests.client;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * What the callers of one run asked for and were told. A line is in the file before its request
 * leaves, so that nothing can exist in the system that is not in here.
 */
public final class ClientLedger implements AutoCloseable {
    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final BufferedWriter file;

    public ClientLedger(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.file = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes down what is about to be asked. */
    public Entry intend(Entry.Intent intent) {
        var entry = new Entry(intent);
        entries.add(entry);
        write("asks", intent);
        return entry;
    }

    /** One request leaves. */
    public Attempt begin(Entry entry) {
        return entry.begin(Instant.now());
    }

    /** One request has come back, or will not. */
    public void end(Entry entry, Attempt attempt, Outcome outcome) {
        attempt.end(outcome);
        write("told", entry.intent().key() + " " + outcome);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Requests that are on their way at this moment. */
    public List<Attempt> inFlight() {
        return attempts().filter(attempt -> attempt.outcome() == null).toList();
    }

    /** How many requests came back without telling what had become of them. */
    public long unknown() {
        return attempts().filter(a -> a.outcome() instanceof Outcome.Unknown).count();
    }

    private Stream<Attempt> attempts() {
        return entries.stream().flatMap(entry -> entry.attempts().stream());
    }

    private synchronized void write(String what, Object value) {
        try {
            file.write(Instant.now() + " " + what + " " + Json.write(value));
            file.newLine();
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
