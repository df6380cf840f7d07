package vn.guongsang.launcher;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last thing a start prints: where to go, as whom, and how to stop. */
final class Welcome {
    private static final List<String> ROLES_SHOWN =
            List.of(
                    "UNIT_REPORTER",
                    "UNIT_HEAD",
                    "EMULATION_OFFICER",
                    "DIRECTOR",
                    "EDITOR",
                    "ADMIN");
    private static final String ROW = "    %-22s %-14s %-38s %-9s %s";

    private Welcome() {}

    static String text(LocalSystem system, Options options, long nanos) {
        var smtp = options.smtp();
        var mail =
                smtp == null
                        ? system.mailSink().address() + " shows every mail"
                        : "goes to " + smtp.host() + ":" + smtp.port();
        return """

        Ready after %s.

          open    %s
          mail    %s
          logs    %s%s
          stop    Ctrl-C, or kill %d

        %s
        """
                .formatted(
                        Terminal.seconds(nanos),
                        system.publicUrl(),
                        mail,
                        system.home().resolve("log"),
                        system.prometheus().map("\n  meters  %s"::formatted).orElse(""),
                        ProcessHandle.current().pid(),
                        whoSignsIn(system));
    }

    private static String whoSignsIn(LocalSystem system) {
        var accounts = system.accounts();
        return accounts.isEmpty()
                ? system.firstStart().map(Welcome::begin).orElse("")
                : "Accounts (%s):%n%s".formatted(system.accountsFile(), table(accounts));
    }

    private static String begin(String link) {
        return """
        Nobody has an account yet. This link makes the first one and its centre. It works once,
        within 24 hours; while it was not used, the next start makes another.

          %s"""
                .formatted(link);
    }

    /** One account for each kind of work, and one of every other centre. */
    private static String table(List<Account> accounts) {
        var own = accounts.getFirst().centre();
        Stream<Predicate<Account>> wanted =
                Stream.concat(
                        ROLES_SHOWN.stream().map(role -> account -> account.roles().contains(role)),
                        Stream.of(account -> !account.centre().equals(own)));
        var rows =
                wanted.map(kind -> accounts.stream().filter(kind).findFirst())
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(Welcome::row);
        var head = ROW.formatted("user name", "password", "roles", "unit", "name");
        return Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\n"));
    }

    private static String row(Account account) {
        return ROW.formatted(
                account.username(),
                account.password(),
                String.join(", ", account.roles()),
                account.unitCode() == null ? "" : account.unitCode(),
                account.name());
    }
}
