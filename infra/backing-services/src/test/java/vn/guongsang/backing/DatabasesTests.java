package vn.guongsang.backing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTests {
    private static final Map<String, String> PASSWORDS =
            Databases.roles().stream().collect(toMap(role -> role, role -> "secret of " + role));

    @TempDir private static Path home;
    private static PostgresServer server;

    @BeforeAll
    static void provision() {
        server = PostgresServer.start(home, FreePorts.one(), "secret");
        Databases.provision(server, PASSWORDS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void letsOnlyTheOwnerCreateTables() throws Exception {
        try (var owner = connect("review", "review_owner")) {
            Sql.run(owner, "create table case_file (id int)");
            Sql.run(owner, "grant select on case_file to review_app");
        }
        try (var app = connect("review", "review_app")) {
            assertThat(Sql.strings(app, "select id from case_file")).isEmpty();
            assertRefused(app, "create table mine (id int)");
            assertRefused(app, "create temporary table mine (id int)");
            assertRefused(app, "create schema mine");
            assertRefused(app, "insert into case_file values (1)");
        }
        try (var relay = connect("review", "review_relay")) {
            assertRefused(relay, "create table mine (id int)");
            assertRefused(relay, "select id from case_file");
        }
    }

    @Test
    void keepsRolesOutOfForeignDatabases() {
        for (var role : Databases.roles("review")) {
            for (var database : new String[] {"nomination", "gateway", "postgres", "template1"}) {
                assertThatThrownBy(() -> connect(database, role))
                        .as("%s in %s", role, database)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied for database");
            }
        }
    }

    @Test
    void limitsHowLongARunTimeSessionMayHoldThingsUp() throws Exception {
        try (var app = connect("identity", "identity_app")) {
            assertThat(Sql.strings(app, "show statement_timeout")).containsExactly("8s");
            assertThat(Sql.strings(app, "show lock_timeout")).containsExactly("4s");
            assertThat(Sql.strings(app, "show idle_in_transaction_session_timeout"))
                    .containsExactly("15s");
        }
        try (var relay = connect("award", "award_relay")) {
            assertThat(Sql.strings(relay, "show statement_timeout")).containsExactly("0");
            assertThat(Sql.strings(relay, "show idle_in_transaction_session_timeout"))
                    .containsExactly("30s");
        }
    }

    @Test
    void findsVietnameseWithoutItsMarks() throws Exception {
        try (var app = connect("nomination", "nomination_app")) {
            assertThat(Sql.strings(app, "select unaccent('Gương sáng Đỗ Thị Ước')"))
                    .containsExactly("Guong sang Do Thi Uoc");
            assertThat(Sql.strings(app, "select similarity('Nguyễn Thị Lan', 'nguyễn thị lan')"))
                    .containsExactly("1");
            assertThat(Sql.strings(app, "select cardinality(show_trgm('Ước'))"))
                    .containsExactly("4");
        }
    }

    @Test
    void canBeRepeatedWithAnotherPassword() throws Exception {
        var changed = new HashMap<>(PASSWORDS);
        changed.put("gateway_app", "new secret");

        Databases.provision(server, changed);

        assertThatThrownBy(() -> connect("gateway", "gateway_app"))
                .hasMessageContaining("password authentication failed");
        try (var app =
                DriverManager.getConnection(
                        server.jdbcUrl("gateway"), "gateway_app", "new secret")) {
            assertThat(app.isValid(1)).isTrue();
        }
    }

    @Test
    void asksForEveryPassword() {
        assertThatThrownBy(() -> Databases.provision(server, Map.of("review_app", "secret")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> Sql.run(connection, sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), role, PASSWORDS.get(role));
    }
}
