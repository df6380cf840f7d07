package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.ApiCaller;

/**
 * A vote and the count at the same moment. The test holds a table that the first one has to write,
 * so that the second one meets it half way, in both orders.
 */
class VotingWhileClosingTests extends CouncilOfNine {

    @Test
    void countsTheVoteThatWasBeforeTheCount() throws SQLException {
        openVoting();
        vote(0, 7, "YES");
        CompletableFuture<ApiCaller.Answer> vote;
        CompletableFuture<ApiCaller.Answer> count;

        try (var held = holding("ballot")) {
            vote = CompletableFuture.supplyAsync(() -> vote(7, "YES"));
            await().until(() -> waiting() == 1);
            count = CompletableFuture.supplyAsync(this::close);
            await().until(() -> waiting() == 2);
            held.rollback();
        }

        assertThat(vote.join().status()).isEqualTo(200);
        assertThat(count.join().text("status")).isEqualTo("COMPLETED");
        assertThat(completed().path("votes").path("cast").asInt(0)).isEqualTo(8);
        assertThat(completed().path("outcome").asString("")).isEqualTo("RECOMMENDED");
    }

    @Test
    void refusesTheVoteThatComesAfterTheCount() throws SQLException {
        openVoting();
        vote(0, 7, "YES");
        CompletableFuture<ApiCaller.Answer> vote;
        CompletableFuture<ApiCaller.Answer> count;

        try (var held = holding("case_step")) {
            count = CompletableFuture.supplyAsync(this::close);
            await().until(() -> waiting() == 1);
            vote = CompletableFuture.supplyAsync(() -> vote(7, "YES"));
            await().until(() -> waiting() == 2);
            held.rollback();
        }

        assertThat(count.join().text("status")).isEqualTo("COMPLETED");
        assertThat(vote.join().status()).isEqualTo(409);
        assertThat(vote.join().text("type")).isEqualTo("/problems/voting-closed");
        assertThat(ballots()).isEqualTo(7);
        assertThat(completed().path("votes").path("cast").asInt(0)).isEqualTo(7);
    }

    @Test
    void isClosedOnceByThoseWhoCloseItTogether() {
        openVoting();
        vote(0, 9, "YES");

        var statuses = IntStream.range(0, 4).parallel().mapToObj(_ -> close().status()).toList();

        assertThat(statuses).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
        assertThat(completed().path("votes").path("yes").asInt(0)).isEqualTo(9);
    }

    /** Others read it and cannot write it. */
    private static Connection holding(String table) throws SQLException {
        var connection =
                DriverManager.getConnection(
                        property("spring.datasource.url"),
                        property("spring.flyway.user"),
                        property("spring.flyway.password"));
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in exclusive mode");
        }
        return connection;
    }

    private static long waiting() {
        return database()
                .sql(
                        """
                        select count(*) from pg_locks l join pg_stat_activity a using (pid)
                         where not l.granted and a.datname = current_database()
                        """)
                .query(Long.class)
                .single();
    }
}
