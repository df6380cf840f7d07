package vn.guongsang.systemtests.ledger;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.PersonState;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.evidence.Rows;

/** Who sits where in the run's centre, by its own decisions and by what is said of its people. */
final class Desks {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JsonNode desks;
    private final JsonNode courtesy;
    private final Map<UUID, PersonState> people;

    private Desks(JsonNode desks, JsonNode courtesy, Map<UUID, PersonState> people) {
        this.desks = desks;
        this.courtesy = courtesy;
        this.people = people;
    }

    static Desks of(Picture picture) {
        return new Desks(
                decided(picture, "desks"),
                decided(picture, "messages"),
                picture.said().stream()
                        .flatMap(said -> said.as(PersonState.class).stream())
                        .filter(person -> person.centreId().equals(picture.run().centreId()))
                        .collect(
                                toMap(
                                        PersonState::personId,
                                        person -> person,
                                        (_, newer) -> newer)));
    }

    /** Those at a desk who are known and have not left when this is said. */
    Set<UUID> members(String desk, Said said) {
        var day = day(said);
        return desks.path(desk)
                .valueStream()
                .map(id -> UUID.fromString(id.asString()))
                .filter(id -> isPresent(people.get(id), day))
                .collect(toSet());
    }

    /** The directors, where no officer belongs to another unit than this one. */
    Set<UUID> standIns(UUID unit, Said said) {
        var asked = courtesy.path("askDirectors").asBoolean(true);
        return asked && elsewhere("officers", unit, said).isEmpty()
                ? elsewhere("directors", unit, said)
                : Set.of();
    }

    private Set<UUID> elsewhere(String desk, UUID unit, Said said) {
        return members(desk, said).stream()
                .filter(id -> !unit.equals(Objects.requireNonNull(people.get(id)).unitId()))
                .collect(toSet());
    }

    /** Whether somebody had left when this was said; who is not known yet has not. */
    boolean hasLeft(UUID person, Said said) {
        return Optional.ofNullable(people.get(person))
                .map(PersonState::validTo)
                .filter(last -> last.isBefore(day(said)))
                .isPresent();
    }

    boolean tellNominee() {
        return courtesy.path("tellNominee").asBoolean(true);
    }

    private static LocalDate day(Said said) {
        return Optional.ofNullable(said.fact())
                .map(fact -> LocalDate.ofInstant(fact.at(), ZONE))
                .orElseThrow();
    }

    private static boolean isPresent(@Nullable PersonState person, LocalDate day) {
        return person != null
                && !person.validFrom().isAfter(day)
                && !Objects.requireNonNullElse(person.validTo(), LocalDate.MAX).isBefore(day);
    }

    /** What the centre decided last; runs do not change it on their way. */
    private static JsonNode decided(Picture picture, String name) {
        return picture.evidence().messageSettings().stream()
                .filter(row -> row.centreId().equals(picture.run().centreId()))
                .filter(row -> row.name().equals(name))
                .max(
                        Comparator.comparing(Rows.Decision::effectiveFrom)
                                .thenComparingLong(Rows.Decision::settingId))
                .map(row -> Json.MAPPER.readTree(row.value()))
                .orElseGet(Json.MAPPER::createObjectNode);
    }
}
