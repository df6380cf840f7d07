package vn.guongsang.systemtests.ledger;

import static vn.guongsang.contracts.Topic.Service.AWARD;
import static vn.guongsang.contracts.Topic.Service.NOTIFICATION;
import static vn.guongsang.contracts.Topic.Service.REVIEW;
import static vn.guongsang.systemtests.ledger.Invariant.I7;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Topic.Service;

/**
 * I7, first half: every event that has an effect is in the inbox of the service that has it, or is
 * parked there; and the effect is there. The inbox holds nothing that was never said.
 */
final class ConsumedIsApplied implements Rule {

    @Override
    public Stream<Violation> check(Picture picture) {
        var desks = Desks.of(picture);
        return picture.said().stream()
                .flatMap(
                        said ->
                                consumers(said, desks).entrySet().stream()
                                        .flatMap(
                                                each ->
                                                        taken(
                                                                said,
                                                                each.getKey(),
                                                                each.getValue(),
                                                                picture)));
    }

    /** How many consumers each service has for it. */
    private static Map<Service, Integer> consumers(Said said, Desks desks) {
        var consumers = new EnumMap<Service, Integer>(Service.class);
        if (said.type() == EventType.NOMINATION_SUBMITTED) {
            consumers.put(REVIEW, 1);
        }
        if (said.says("RECOMMENDED")) {
            consumers.put(AWARD, 1);
        }
        if (said.type() == EventType.AWARD_GRANTED) {
            // One tells people, the other opens the story.
            consumers.put(NOTIFICATION, 2);
        } else if (!Due.isOwn(said) && Due.of(said, desks).findAny().isPresent()) {
            consumers.put(NOTIFICATION, 1);
        }
        return consumers;
    }

    private Stream<Violation> taken(Said said, Service service, int consumers, Picture picture) {
        var id = said.eventId();
        var applied =
                picture.evidence().inboxes().getOrDefault(service, List.of()).stream()
                        .filter(row -> row.eventId().equals(id))
                        .count();
        var parked =
                picture.evidence().parked().getOrDefault(service, List.of()).stream()
                        .filter(row -> id.toString().equals(row.eventId()))
                        .filter(row -> !row.state().equals("REDRIVEN"))
                        .count();
        if (applied + parked != consumers) {
            return broken(
                    "%s applied %s %d times and parked it %d times, with %d consumers"
                            .formatted(service, said, applied, parked, consumers));
        }
        return parked == 0 && !effect(said, service, picture)
                ? broken("%s says that it has applied %s, without effect".formatted(service, said))
                : Stream.empty();
    }

    private static boolean effect(Said said, Service service, Picture picture) {
        var id = said.record().subject();
        return switch (service) {
            case REVIEW ->
                    picture.evidence().cases().stream()
                            .anyMatch(
                                    row ->
                                            row.nominationId().toString().equals(id)
                                                    && row.round() >= said.round());
            case AWARD ->
                    picture.evidence().proposals().stream()
                            .anyMatch(row -> row.nominationId().toString().equals(id));
            // Messages are counted by an invariant of their own.
            case NOTIFICATION, NOMINATION, REPORTING -> true;
        };
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I7, evidence));
    }
}
