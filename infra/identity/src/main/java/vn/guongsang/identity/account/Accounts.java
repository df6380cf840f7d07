package vn.guongsang.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** All accounts. */
@Repository
public class Accounts implements UserDetailsService {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account that may sign in now under this name; a closed account is not found. */
    public Optional<Account> open(String username) {
        return find(username).filter(Account::enabled);
    }

    /** Adds the account or replaces the one of that name. */
    public void save(Account account) {
        var mandate = account.mandate();
        jdbc.sql(
                        """
                        insert into account
                            (username, password_hash, enabled, name, centre, unit, person, roles)
                        values (:username, :hash, :enabled, :name, :centre, :unit, :person, :roles)
                        on conflict (username) do update
                        set password_hash = excluded.password_hash, enabled = excluded.enabled,
                            name = excluded.name, centre = excluded.centre, unit = excluded.unit,
                            person = excluded.person, roles = excluded.roles, changed_at = now()
                        """)
                .param("username", account.username())
                .param("hash", account.passwordHash())
                .param("enabled", account.enabled())
                .param("name", account.name())
                .param("centre", mandate.centre())
                .param("unit", mandate.unit())
                .param("person", mandate.person())
                .param("roles", mandate.roles().stream().map(Role::name).toArray(String[]::new))
                .update();
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return find(typed.strip().toLowerCase(Locale.ROOT))
                .map(Accounts::login)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private Optional<Account> find(String username) {
        return jdbc.sql(
                        """
                        select username, password_hash, enabled, name, centre, unit, person, roles
                        from account where username = :username
                        """)
                .param("username", username)
                .query(Accounts::row)
                .optional();
    }

    /** Without authorities: a mandate can change, and is read again for every token. */
    private static UserDetails login(Account account) {
        return User.withUsername(account.username())
                .password(account.passwordHash())
                .disabled(!account.enabled())
                .authorities(new String[0])
                .build();
    }

    private static Account row(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Account(
                row.getString("username"),
                row.getString("password_hash"),
                row.getBoolean("enabled"),
                row.getString("name"),
                new Mandate(
                        row.getObject("centre", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getObject("person", UUID.class),
                        Arrays.stream(roles).map(Role::valueOf).toList()));
    }
}
