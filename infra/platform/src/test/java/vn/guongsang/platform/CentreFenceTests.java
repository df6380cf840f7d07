package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.testkit.PostgresDatabase;

class CentreFenceTests extends PlatformTests {

    @Test
    void showsACentreItsOwnRowsOnly() {
        var text = "Ghi chú " + UUID.randomUUID();
        in(CENTRE_A, () -> write(CENTRE_A, text));
        var seen = new AtomicLong();

        in(CENTRE_A, () -> seen.set(visible(text)));
        assertThat(seen).hasValue(1);
        in(CENTRE_B, () -> seen.set(visible(text)));
        assertThat(seen).hasValue(0);
    }

    @Test
    void failsAQueryThatForgotItsCentre() {
        var withoutCentre = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> withoutCentre.execute(_ -> visible("x")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void failsAQueryOutsideOfATransactionAlsoAfterOthersHaveUsedTheConnection() {
        in(CENTRE_A, () -> visible("x"));
        assertThatThrownBy(() -> visible("x")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesToWriteIntoAnotherCentre() {
        assertThatThrownBy(() -> in(CENTRE_A, () -> write(CENTRE_B, "fremd")))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void letsTheRelaySeeTheOutboxAndNothingOfTheBusiness() throws SQLException {
        try (var connection = PostgresDatabase.connect("review", "review_relay");
                var statement = connection.createStatement()) {
            statement.executeQuery("select count(*) from outbox");
            assertThatThrownBy(() -> statement.executeQuery("select count(*) from note"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void letsTheServiceWriteTheOutboxAndNeitherReadNorChangeIt() throws SQLException {
        try (var connection = PostgresDatabase.connect("review", "review_app");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select count(*) from outbox"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("delete from outbox"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    private void write(UUID centre, String text) {
        jdbc.update("insert into note values (?, gen_random_uuid(), ?)", centre, text);
    }

    private long visible(String text) {
        var found =
                jdbc.queryForObject("select count(*) from note where text = ?", Long.class, text);
        return found == null ? 0 : found;
    }
}
