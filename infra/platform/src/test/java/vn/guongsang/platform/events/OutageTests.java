package vn.guongsang.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.guongsang.testkit.PostgresDatabase;

@ExtendWith(PostgresDatabase.class)
class OutageTests {

    @Test
    void isWhatThePoolSaysOfAConnectionThatTheServerHasCut() throws SQLException {
        try (var pool = pool();
                var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            assertOutage(() -> statement.execute("select pg_terminate_backend(pg_backend_pid())"));
            assertOutage(connection::rollback);
        }
    }

    private static HikariDataSource pool() {
        var settings = PostgresDatabase.properties("review");
        var config = new HikariConfig();
        config.setJdbcUrl(settings.get("spring.datasource.url"));
        config.setUsername(settings.get("spring.datasource.username"));
        config.setPassword(settings.get("spring.datasource.password"));
        config.setMaximumPoolSize(1);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }

    private static void assertOutage(ThrowingCallable work) {
        assertThatThrownBy(work).matches(Outage::causes);
    }

    @Test
    void isNotWhatWillFailAgain() {
        assertThat(Outage.causes(new SQLException("syntax error", "42601"))).isFalse();
        assertThat(Outage.causes(new SQLException("This is not a number"))).isFalse();
    }
}
