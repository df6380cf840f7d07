package vn.guongsang.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresDatabase.class)
class PostgresDatabaseTests {
    @Test
    void letsAServiceInWithWhatItIsGiven() throws Exception {
        var given = PostgresDatabase.properties("review");
        var url = property(given, "spring.datasource.url");
        try (var owner =
                        DriverManager.getConnection(
                                url,
                                property(given, "spring.flyway.user"),
                                property(given, "spring.flyway.password"));
                var app =
                        DriverManager.getConnection(
                                url,
                                property(given, "spring.datasource.username"),
                                property(given, "spring.datasource.password"));
                var relay =
                        DriverManager.getConnection(
                                url,
                                property(given, "guongsang.relay.username"),
                                property(given, "guongsang.relay.password"))) {
            assertThat(owner.getCatalog()).isEqualTo("review");
            assertThat(app.getMetaData().getUserName()).isEqualTo("review_app");
            assertThat(relay.getMetaData().getUserName()).isEqualTo("review_relay");
        }
    }

    @Test
    void keepsRolesApart() {
        assertThatThrownBy(() -> PostgresDatabase.connect("review", "award_app"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void givesIdentityNoRelay() {
        assertThat(PostgresDatabase.properties("identity"))
                .containsEntry("spring.datasource.username", "identity_app")
                .doesNotContainKey("guongsang.relay.username");
    }

    @Test
    void isOneServerForTheWholeJvm() {
        assertThat(PostgresDatabase.server()).isSameAs(PostgresDatabase.server());
    }

    private static String property(Map<String, String> given, String name) {
        return given.getOrDefault(name, "");
    }
}
