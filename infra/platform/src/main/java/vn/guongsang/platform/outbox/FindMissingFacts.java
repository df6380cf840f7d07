package vn.guongsang.platform.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessResourceException;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operators;

/**
 * Compares what Kafka has acknowledged with what it holds. One broker acknowledges before the disk
 * has it, so a power cut can take the end of the log away (ADR 0018).
 */
class FindMissingFacts {

    private static final Duration KEPT = Duration.ofDays(7);

    /** Together with sending again well below what a transaction may idle and the gateway waits. */
    private static final Duration SOON = Duration.ofSeconds(4);

    private static final Duration PATIENT = Duration.ofMinutes(10);

    /** By how much the clocks of this process and of the database may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private final PublishedFacts published;
    private final LoggedEvents logged;

    FindMissingFacts(PublishedFacts published, LoggedEvents logged) {
        this.published = published;
        this.logged = logged;
    }

    /**
     * Those of the centre, in the order of the outbox; whoever runs the server sees all centres.
     *
     * @param from when Kafka had acknowledged the first of them; none for all that are kept
     * @throws TransientDataAccessResourceException if the log is away or too long: a later {@code
     *     from} helps
     */
    List<MissingFact> since(Actor by, @Nullable Instant from) {
        Operators.requireSight(by);
        var ofTheServer = by.centre().equals(Operators.NOBODY);
        var earliest = from == null ? Instant.now().minus(KEPT) : from;
        // Read before the log, so that whatever is here must be there.
        var facts = published.since(earliest, ofTheServer ? null : by.centre());
        var present =
                facts.stream().collect(groupingBy(MissingFact::topic)).values().stream()
                        .flatMap(each -> present(each, ofTheServer ? PATIENT : SOON).stream())
                        .collect(toSet());
        return facts.stream().filter(fact -> !present.contains(fact.eventId())).toList();
    }

    private Set<UUID> present(List<MissingFact> ofOneTopic, Duration atMost) {
        var first =
                ofOneTopic.stream()
                        .map(MissingFact::publishedAt)
                        .min(Instant::compareTo)
                        .orElseThrow();
        return logged.since(first.minus(CLOCKS_DIFFER), ofOneTopic.getFirst().topic(), atMost);
    }
}
