package vn.guongsang.systemtests.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.NominationHandedIn;
import vn.guongsang.contracts.NominationOutline;

/** A message that an event calls for: the key under which it may exist once. */
record Due(UUID eventId, UUID personId, String channel) {
    private static final List<String> BOTH = List.of("IN_APP", "EMAIL");

    /**
     * Who has to hear of what was said, on which ways: infra/docs/messages.md as this code has it.
     */
    static Stream<Due> of(Said said, Desks desks) {
        var directly = people(said, desks);
        var together = new HashSet<UUID>();
        if (said.type() == EventType.NOMINATION_SUBMITTED) {
            // Their mail is a digest, which belongs to no single event.
            together.addAll(desks.members("officers", said));
            together.removeAll(directly);
        }
        return Stream.concat(
                directly.stream()
                        .flatMap(
                                person ->
                                        BOTH.stream()
                                                .map(way -> new Due(event(said), person, way))),
                together.stream().map(person -> new Due(event(said), person, "IN_APP")));
    }

    /** Whether it is told in the transaction that says it, and passes no inbox. */
    static boolean isOwn(Said said) {
        return said.type() == EventType.STORY_PUBLISHED || said.type() == EventType.STORY_HIDDEN;
    }

    private static Set<UUID> people(Said said, Desks desks) {
        var awaited = said.as(NominationHandedIn.class).map(NominationHandedIn::awaits);
        if (awaited.isPresent()) {
            return Set.copyOf(awaited.get());
        }
        return said.outline().map(outline -> people(said, outline, desks)).orElse(Set.of());
    }

    private static Set<UUID> people(Said said, NominationOutline outline, Desks desks) {
        var unit = Stream.concat(Stream.of(outline.submittedBy()), preparer(said, outline, desks));
        return switch (said.type()) {
            case NOMINATION_SUBMITTED ->
                    together(unit, desks.standIns(outline.unitId(), said).stream());
            case NOMINATION_RETURNED, NOMINATION_ACCEPTED, AWARD_DECLINED -> unit.collect(toSet());
            case NOMINATION_WITHDRAWN -> desks.members("officers", said);
            case REVIEW_COMPLETED ->
                    said.says("RECOMMENDED")
                            ? desks.members("directors", said)
                            : unit.collect(toSet());
            case AWARD_GRANTED ->
                    together(
                            Stream.concat(unit, nominee(outline, desks)),
                            desks.members("editors", said).stream());
            case STORY_PUBLISHED -> together(unit, nominee(outline, desks));
            case STORY_HIDDEN -> together(unit, desks.members("editors", said).stream());
            default -> Set.of();
        };
    }

    private static Stream<UUID> preparer(Said said, NominationOutline outline, Desks desks) {
        return Stream.ofNullable(outline.preparedBy())
                .filter(person -> !desks.hasLeft(person, said));
    }

    private static Stream<UUID> nominee(NominationOutline outline, Desks desks) {
        return outline.subjectType().equals("INDIVIDUAL") && desks.tellNominee()
                ? Stream.of(outline.subjectId())
                : Stream.empty();
    }

    private static Set<UUID> together(Stream<UUID> some, Stream<UUID> others) {
        return Stream.concat(some, others).collect(toSet());
    }

    /** A service that tells of its own facts does not know yet under which id they will travel. */
    private static UUID event(Said said) {
        if (!isOwn(said)) {
            return said.eventId();
        }
        var name = "story:" + said.record().subject() + ":" + said.record().revision();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
