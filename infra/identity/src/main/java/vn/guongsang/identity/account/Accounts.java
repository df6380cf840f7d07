package vn.guongsang.identity.account;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts. */
@Repository
public class Accounts {

    private static final String COLUMNS =
            """
            select id, username, password_hash, password_to_change, password_until, enabled, name,
                   email, centre, unit, person, version,
                   array(select role from account_role
                          where account = account.id and valid_from <= :today
                            and (valid_to is null or valid_to >= :today)) as roles
              from account
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account of this name, open or closed. */
    public Optional<Account> named(String username) {
        return jdbc.sql(COLUMNS + "where username = :username")
                .param("username", username)
                .param("today", VietnameseDay.today())
                .query(AccountRows::account)
                .optional();
    }

    /** The account that may sign in now under this name; a closed account is not found. */
    public Optional<Account> open(String username) {
        return named(username).filter(Account::enabled);
    }

    /** The account of that centre; one of another centre is not found. Nobody else changes it. */
    public Optional<Account> locked(UUID centre, UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id and centre = :centre for update of account")
                .param("id", id)
                .param("centre", centre)
                .param("today", VietnameseDay.today())
                .query(AccountRows::account)
                .optional();
    }

    public Optional<Account> byId(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .param("today", VietnameseDay.today())
                .query(AccountRows::account)
                .optional();
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from account)").query(Boolean.class).single();
    }

    /**
     * Adds an account.
     *
     * @throws AccountRefused.NameTaken if there is one of that name, in whichever centre
     */
    public UUID add(UUID centre, String username, Password password, AccountDetails details) {
        try {
            var id =
                    jdbc.sql(
                                    """
                                    insert into account
                                        (username, password_hash, password_to_change, password_until,
                                         enabled, name, email, centre, unit, person)
                                    values (:username, :hash, :toChange, :until,
                                            true, :name, :email, :centre, :unit, :person)
                                    returning id
                                    """)
                            .param("username", username)
                            .param("hash", password.hash())
                            .param("toChange", password.toChange())
                            .param("until", until(password))
                            .param("name", details.name())
                            .param("email", details.email())
                            .param("centre", centre)
                            .param("unit", details.unit())
                            .param("person", details.person())
                            .query(UUID.class)
                            .single();
            grant(id, details.grants());
            return id;
        } catch (DuplicateKeyException taken) {
            throw new AccountRefused.NameTaken();
        }
    }

    /** Replaces what is written down about an account. */
    public void change(UUID id, AccountDetails details) {
        jdbc.sql(
                        """
                        update account
                           set name = :name, email = :email, unit = :unit, person = :person,
                               version = version + 1, changed_at = now()
                         where id = :id
                        """)
                .param("name", details.name())
                .param("email", details.email())
                .param("unit", details.unit())
                .param("person", details.person())
                .param("id", id)
                .update();
        jdbc.sql("delete from account_role where account = :id").param("id", id).update();
        grant(id, details.grants());
    }

    public void set(UUID id, Password password) {
        jdbc.sql(
                        """
                        update account
                           set password_hash = :hash, password_to_change = :toChange,
                               password_until = :until, changed_at = now()
                         where id = :id
                        """)
                .param("hash", password.hash())
                .param("toChange", password.toChange())
                .param("until", until(password))
                .param("id", id)
                .update();
    }

    public void setEnabled(UUID id, boolean enabled) {
        jdbc.sql(
                        """
                        update account set enabled = :enabled, version = version + 1, changed_at = now()
                         where id = :id
                        """)
                .param("enabled", enabled)
                .param("id", id)
                .update();
    }

    /**
     * Takes out what tells whose it was; nobody knows a password that its hash would fit.
     *
     * @return whether there was anything left of it
     */
    boolean erase(UUID id) {
        jdbc.sql("delete from one_time_link where account = :id").param("id", id).update();
        jdbc.sql("delete from account_role where account = :id").param("id", id).update();
        return jdbc.sql(
                                """
                                update account
                                   set name = '–', email = null, person = null, password_hash = '{erased}',
                                       erased_at = now(), version = version + 1, changed_at = now()
                                 where id = :id and erased_at is null
                                """)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean isErased(UUID id) {
        return jdbc.sql("select erased_at is not null from account where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private void grant(UUID id, List<Grant> grants) {
        for (var grant : grants) {
            jdbc.sql(
                            """
                            insert into account_role (account, role, valid_from, valid_to)
                            values (:account, :role, :from, :to)
                            """)
                    .param("account", id)
                    .param("role", grant.role().name())
                    .param("from", grant.from())
                    .param("to", grant.to())
                    .update();
        }
    }

    private static @Nullable Timestamp until(Password password) {
        var until = password.until();
        return until == null ? null : Timestamp.from(until);
    }
}
