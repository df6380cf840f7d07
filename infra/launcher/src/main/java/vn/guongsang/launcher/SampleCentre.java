package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented health centre with its units and people.
 *
 * @param prefix short form of the code, begins its user names
 * @param plan which of the two official plans it runs, {@code A} or {@code B}
 */
record SampleCentre(
        UUID id, String code, String prefix, String plan, List<Unit> units, List<Person> people) {

    /** The first one is the centre itself; all others are below it. */
    record Unit(
            UUID id, String code, String name, String type, LocalDate validFrom, boolean owes) {}

    /**
     * @param unit code of the unit
     */
    record Person(
            UUID id,
            String code,
            String name,
            String unit,
            String post,
            String staffType,
            boolean directWorker,
            boolean leader,
            String email,
            String language,
            @Nullable Login account) {

        boolean wears(String role) {
            return account != null && account.roles().contains(role);
        }
    }

    record Login(String username, List<String> roles) {}

    static List<SampleCentre> all() {
        return Stream.of("TTYT-HG1", "TTYT-HG2").map(SampleCentre::read).toList();
    }

    private static SampleCentre read(String code) {
        try (var file = SampleCentre.class.getResourceAsStream("sample/" + code + ".json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(file), SampleCentre.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, UUID> unitIds() {
        return units.stream().collect(Collectors.toMap(Unit::code, Unit::id));
    }

    /** Who heads that unit. */
    Person head(Unit unit) {
        return people.stream()
                .filter(person -> person.unit().equals(unit.code()) && person.wears("UNIT_HEAD"))
                .findFirst()
                .orElseThrow();
    }

    /** Who wears that role in the whole centre. */
    Person wearer(String role) {
        return people.stream().filter(person -> person.wears(role)).findFirst().orElseThrow();
    }
}
