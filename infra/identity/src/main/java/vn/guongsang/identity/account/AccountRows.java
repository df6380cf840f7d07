package vn.guongsang.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/** Reads an account as {@link Accounts} selects it. */
final class AccountRows {

    private AccountRows() {}

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("enabled"),
                password(row),
                mandate(row),
                row.getLong("version"));
    }

    private static Password password(ResultSet row) throws SQLException {
        var until = row.getTimestamp("password_until");
        return new Password(
                row.getString("password_hash"),
                row.getBoolean("password_to_change"),
                until == null ? null : until.toInstant());
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Mandate(
                row.getObject("centre", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("person", UUID.class),
                Arrays.stream(roles).map(Role::valueOf).sorted().toList());
    }
}
