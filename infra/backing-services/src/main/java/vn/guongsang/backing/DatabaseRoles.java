package vn.guongsang.backing;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.postgresql.util.PasswordUtil;

/** The roles: each may log in with its own password, and none may create databases or roles. */
final class DatabaseRoles {
    private static final int SALT = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private DatabaseRoles() {}

    static void provision(Connection cluster, Map<String, String> passwords) throws SQLException {
        var existing = Sql.strings(cluster, "select rolname from pg_roles");
        cluster.setAutoCommit(false);
        for (var database : Databases.names()) {
            for (var role : Databases.roles(database)) {
                if (!existing.contains(role)) {
                    Sql.run(cluster, "create role %s login".formatted(role));
                    limit(cluster, role);
                }
                var password = Objects.requireNonNull(passwords.get(role));
                Sql.run(cluster, "alter role %s password '%s'".formatted(role, hash(password)));
            }
        }
        cluster.commit();
        cluster.setAutoCommit(true);
    }

    /** Hashed here: the server and its log never see the password. */
    private static String hash(String password) {
        var salt = new byte[SALT];
        CHANCE.nextBytes(salt);
        return PasswordUtil.encodeScramSha256(
                password.toCharArray(), PostgresData.SCRAM_ITERATIONS, salt);
    }

    /** What waits longer has lost its reader, and must not hold up the others. */
    private static void limit(Connection cluster, String role) throws SQLException {
        if (role.endsWith("_app")) {
            Sql.run(cluster, "alter role %s set statement_timeout = '8s'".formatted(role));
            Sql.run(cluster, "alter role %s set lock_timeout = '4s'".formatted(role));
            Sql.run(
                    cluster,
                    "alter role %s set idle_in_transaction_session_timeout = '15s'"
                            .formatted(role));
        } else if (role.endsWith("_relay")) {
            Sql.run(
                    cluster,
                    "alter role %s set idle_in_transaction_session_timeout = '30s'"
                            .formatted(role));
        }
    }
}
