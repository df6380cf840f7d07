package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.PostgresDatabase;

/** What happens while a rebuild runs. */
class RebuildUnderWayTests extends Rebuilding {

    @Autowired MeterRegistry meters;

    @Test
    void readsNoLiveTable() throws SQLException {
        showThree();
        pauseAtTheNextPoll(2_000);
        start();

        try (var connection = PostgresDatabase.server().connect("review")) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("lock table shown_dossier in access exclusive mode");
            assertThat(haveReadAll()).as("it has not ended before").isFalse();
            await().until(this::haveReadAll);
            connection.rollback();
        }

        await().until(() -> state().equals("READY"));
    }

    @Test
    void letsTheLiveConsumerGoFirst() throws SQLException {
        showThree();
        try (var connection = PostgresDatabase.server().connect("review")) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table shown_dossier in exclusive mode");
            FactTeller.tell(Facts.dossier(centre, first, 2, "Muộn"));
            await().until(() -> lagOfShown() > 1);

            start();

            await().until(() -> last().path("waiting").asBoolean());
            assertThat(haveReadAll()).isFalse();
            assertThat(last().path("perSecond").isNumber()).isTrue();
            connection.rollback();
        }

        await().until(() -> state().equals("READY"));
        assertThat(last().path("waiting").asBoolean()).isFalse();
        await().until(() -> titled(first, "Muộn") == 1);
        switchOver("switch");
        assertThat(titled(first, "Muộn")).isEqualTo(1);
    }

    @Test
    void isAloneAndCanBeRunAgainOnceItWasInterrupted() {
        showThree();
        pauseAtTheNextPoll(8_000);
        var interrupted = start().json().path("rebuild").asLong();
        var second = start();
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("type")).isEqualTo("/problems/rebuild-running");

        // All that the others see of a process that dies.
        count(
                """
                select count(pg_terminate_backend(pid)) from pg_locks
                 where locktype = 'advisory' and granted and objsubid = 2
                   and classid::bigint = hashtext('rebuild')::bigint & 4294967295
                   and objid::bigint = hashtext('shown')::bigint & 4294967295
                """);
        await().until(() -> state().equals("INTERRUPTED"));
        assertThat(last().path("id").asLong()).isEqualTo(interrupted);
        assertThat(shown(first)).isEqualTo(1);

        beginWithWhatTheLogSays();

        assertThat(last().path("id").asLong()).isGreaterThan(interrupted);
        assertThat(shown(first)).isEqualTo(1);
    }

    private boolean haveReadAll() {
        var last = last();
        var total = last.path("total").asLong();
        return total > 0 && last.path("read").asLong() == total;
    }

    private double lagOfShown() {
        return meters.get("consumer.time.lag.seconds")
                .tag("consumer", "review.shown")
                .gauge()
                .value();
    }
}
