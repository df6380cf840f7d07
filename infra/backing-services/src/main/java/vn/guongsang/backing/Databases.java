package vn.guongsang.backing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The databases and their roles. A database X belongs to {@code X_owner}, who migrates it; {@code
 * X_app} works in it and {@code X_relay} carries its outbox; nobody else may connect. The migration
 * grants the two what they need on its tables.
 */
public final class Databases {
    private static final Set<String> WITH_RELAY =
            new LinkedHashSet<>(
                    List.of("nomination", "review", "award", "notification", "reporting"));
    private static final List<String> ALL =
            List.of(
                    "nomination",
                    "review",
                    "award",
                    "notification",
                    "reporting",
                    "identity",
                    "gateway");

    private Databases() {}

    public static List<String> names() {
        return ALL;
    }

    /** Every role, each of which needs a password. */
    public static Set<String> roles() {
        var roles = new LinkedHashSet<String>();
        ALL.forEach(database -> roles.addAll(roles(database)));
        return roles;
    }

    /** The roles that may connect to the database: owner first. */
    static List<String> roles(String database) {
        return WITH_RELAY.contains(database)
                ? List.of(database + "_owner", database + "_app", database + "_relay")
                : List.of(database + "_owner", database + "_app");
    }

    /**
     * Creates what is missing and sets every role's password; may be repeated.
     *
     * @param passwords by role, for all of {@link #roles()}
     */
    public static void provision(PostgresServer server, Map<String, String> passwords) {
        if (!passwords.keySet().containsAll(roles())) {
            throw new IllegalArgumentException("A password is missing for one of " + roles());
        }
        try {
            try (var cluster = server.connect(PostgresServer.SUPERUSER)) {
                DatabaseRoles.provision(cluster, passwords);
                createDatabases(cluster);
            }
            for (var database : ALL) {
                try (var connection = server.connect(database)) {
                    furnish(connection, database);
                }
            }
        } catch (SQLException e) {
            throw new BackingServiceFailed(
                    "The databases could not be prepared: " + e.getMessage(), e);
        }
    }

    private static void createDatabases(Connection cluster) throws SQLException {
        var existing = Sql.strings(cluster, "select datname from pg_database");
        for (var database : ALL) {
            if (!existing.contains(database)) {
                Sql.run(cluster, "create database %s owner %s_owner".formatted(database, database));
            }
        }
        Sql.run(cluster, "revoke all on database postgres, template1 from public");
    }

    private static void furnish(Connection connection, String database) throws SQLException {
        var roles = String.join(", ", roles(database));
        connection.setAutoCommit(false);
        Sql.run(connection, "revoke all on database %s from public".formatted(database));
        Sql.run(connection, "grant connect on database %s to %s".formatted(database, roles));
        Sql.run(connection, "alter schema public owner to %s_owner".formatted(database));
        Sql.run(connection, "revoke all on schema public from public");
        Sql.run(connection, "grant usage on schema public to %s".formatted(roles));
        Sql.run(connection, "create extension if not exists unaccent");
        Sql.run(connection, "create extension if not exists pg_trgm");
        connection.commit();
    }
}
