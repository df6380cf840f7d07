package vn.guongsang.launcher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An invented health centre with its units and people.
 *
 * @param prefix short form of the code, begins its user names
 * @param plan which of the two official plans it runs, {@code A} or {@code B}
 * @param settings what it has decided when it begins
 * @param settingsFromToday what it decides once its past months are lived through
 */
record SampleCentre(
        UUID id,
        String code,
        String prefix,
        String plan,
        List<Decision> settings,
        List<Decision> settingsFromToday,
        List<Unit> units,
        List<Person> people) {

    /** How a service is to work for the centre. */
    record Decision(String service, String name, JsonNode value, String reason) {}

    /** The first one is the centre itself; all others are below it. */
    record Unit(
            UUID id,
            String code,
            String name,
            String type,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean owes) {}

    /**
     * @param unit code of the unit
     */
    record Person(
            UUID id,
            String code,
            String name,
            String sex,
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
        return SampleFile.read(code + ".json", SampleCentre.class);
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

    /** Everybody who wears that role, the first one first. */
    List<Person> wearers(String role) {
        return people.stream().filter(person -> person.wears(role)).toList();
    }

    Unit unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
    }

    /** The one with that staff code. */
    Person person(String code) {
        return people.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }
}
