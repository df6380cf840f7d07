package vn.guongsang.launcher;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in, as identity is told of them. */
public record Account(
        String username,
        String password,
        List<String> roles,
        UUID centre,
        @Nullable UUID unit,
        @Nullable UUID person,
        @Nullable String unitCode,
        String name) {

    /** Everybody of that centre who has an account. */
    static Stream<Account> of(SampleCentre centre, Secrets secrets) {
        return centre.people().stream()
                .flatMap(
                        person ->
                                Stream.ofNullable(person.account())
                                        .map(login -> of(centre, person, login, secrets)));
    }

    private static Account of(
            SampleCentre centre,
            SampleCentre.Person person,
            SampleCentre.Login login,
            Secrets secrets) {
        return new Account(
                login.username(),
                secrets.accounts(),
                login.roles(),
                centre.id(),
                centre.unitIds().get(person.unit()),
                person.id(),
                person.unit(),
                person.name());
    }
}
