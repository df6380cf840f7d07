package vn.guongsang.launcher;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program that gets tokens by its own secret, as identity is told of it. */
public record Client(
        String clientId,
        String clientSecret,
        UUID centre,
        @Nullable UUID unit,
        @Nullable UUID person,
        List<String> roles,
        @Nullable String unitCode) {

    /** One for each unit that owes, and three of the whole centre. */
    static Stream<Client> of(SampleCentre centre, Secrets secrets) {
        var units =
                centre.units().stream()
                        .filter(SampleCentre.Unit::owes)
                        .map(unit -> ofUnit(centre, unit, secrets));
        var officer =
                ofPerson(
                        centre,
                        "officer",
                        centre.wearer("EMULATION_OFFICER"),
                        "EMULATION_OFFICER",
                        secrets);
        var director = ofPerson(centre, "director", centre.wearer("DIRECTOR"), "DIRECTOR", secrets);
        return Stream.concat(units, Stream.of(officer, director, loader(centre, secrets)));
    }

    /** The one that fills a centre. */
    static Client loader(SampleCentre centre, Secrets secrets) {
        var id = id(centre, "loader");
        var roles = List.of("ADMIN", "EMULATION_OFFICER");
        return new Client(id, secrets.client(id), centre.id(), null, null, roles, null);
    }

    private static Client ofUnit(SampleCentre centre, SampleCentre.Unit unit, Secrets secrets) {
        var id = id(centre, unit.code());
        return new Client(
                id,
                secrets.client(id),
                centre.id(),
                unit.id(),
                centre.head(unit).id(),
                List.of("UNIT_REPORTER", "UNIT_HEAD"),
                unit.code());
    }

    private static Client ofPerson(
            SampleCentre centre,
            String name,
            SampleCentre.Person person,
            String role,
            Secrets secrets) {
        var id = id(centre, name);
        return new Client(
                id,
                secrets.client(id),
                centre.id(),
                centre.unitIds().get(person.unit()),
                person.id(),
                List.of(role),
                person.unit());
    }

    private static String id(SampleCentre centre, String name) {
        return (centre.code() + "-" + name).toLowerCase(Locale.ROOT);
    }
}
