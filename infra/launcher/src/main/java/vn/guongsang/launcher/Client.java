package vn.guongsang.launcher;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
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
    private static final String HEAD = "UNIT_HEAD";

    /**
     * One for each unit that owes, with the hats of its clerk and its head; one for each account
     * but the heads; and the one that fills a centre.
     */
    static Stream<Client> of(SampleCentre centre, Secrets secrets) {
        var units =
                centre.units().stream()
                        .filter(SampleCentre.Unit::owes)
                        .map(unit -> ofUnit(centre, unit, secrets));
        var people =
                centre.people().stream()
                        .flatMap(
                                person ->
                                        Stream.ofNullable(person.account())
                                                .flatMap(
                                                        login ->
                                                                ofPerson(
                                                                        centre, person, login,
                                                                        secrets)));
        return Stream.of(units, people, Stream.of(loader(centre, secrets)))
                .flatMap(Function.identity());
    }

    /** The one that fills a centre. */
    static Client loader(SampleCentre centre, Secrets secrets) {
        var id = id(centre, "loader");
        var roles = List.of("ADMIN", "EMULATION_OFFICER");
        return new Client(id, secrets.client(id), centre.id(), null, null, roles, null);
    }

    static Client ofUnit(SampleCentre centre, SampleCentre.Unit unit, Secrets secrets) {
        var id = id(centre, unit.code());
        return new Client(
                id,
                secrets.client(id),
                centre.id(),
                unit.id(),
                centre.head(unit).id(),
                List.of("UNIT_REPORTER", HEAD),
                unit.code());
    }

    /** Named as the account is; whoever only heads a unit has that unit's. */
    static Stream<Client> ofPerson(
            SampleCentre centre,
            SampleCentre.Person person,
            SampleCentre.Login login,
            Secrets secrets) {
        var id = id(centre, login.username().substring(centre.prefix().length() + 1));
        var roles = login.roles().stream().filter(role -> !role.equals(HEAD)).toList();
        return roles.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Client(
                                id,
                                secrets.client(id),
                                centre.id(),
                                centre.unitIds().get(person.unit()),
                                person.id(),
                                roles,
                                person.unit()));
    }

    private static String id(SampleCentre centre, String name) {
        return (centre.code() + "-" + name).toLowerCase(Locale.ROOT);
    }
}
