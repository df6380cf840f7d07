package vn.guongsang.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody of a sample centre at their own desk, signed in as themselves. */
final class SampleDesks {
    private static final String OFFICER = "EMULATION_OFFICER";

    private final SampleCentre centre;
    private final Door door;
    private final Map<String, Client> clients;

    SampleDesks(SampleCentre centre, Secrets secrets, Door door) {
        this.centre = centre;
        this.door = door;
        this.clients =
                Client.of(centre, secrets)
                        .collect(Collectors.toMap(Client::clientId, Function.identity()));
    }

    SampleCentre centre() {
        return centre;
    }

    Api loader() {
        return named("loader");
    }

    /** The head of a unit. */
    Api head(String unit) {
        return named(unit);
    }

    /** Who writes for a unit. */
    Api clerk(String unit) {
        return of(
                centre.people().stream()
                        .filter(person -> person.unit().equals(unit))
                        .filter(person -> person.wears("UNIT_REPORTER"))
                        .findFirst()
                        .orElseThrow());
    }

    Api officer() {
        return of(centre.wearer(OFFICER));
    }

    /** Nobody checks what their own unit has submitted. */
    Api officerFor(String unit) {
        return of(
                centre.wearers(OFFICER).stream()
                        .filter(person -> !person.unit().equals(unit))
                        .findFirst()
                        .orElseThrow());
    }

    /** Whoever wears that role first. */
    Api wearer(String role) {
        return of(centre.wearer(role));
    }

    Api person(String code) {
        return of(centre.person(code));
    }

    private Api of(SampleCentre.Person person) {
        var username = Objects.requireNonNull(person.account(), person.name()).username();
        return named(username.substring(centre.prefix().length() + 1));
    }

    private Api named(String name) {
        var id = (centre.code() + "-" + name).toLowerCase(Locale.ROOT);
        return door.as(Objects.requireNonNull(clients.get(id), id));
    }
}
