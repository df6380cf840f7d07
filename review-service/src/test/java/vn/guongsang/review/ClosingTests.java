package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import vn.guongsang.testkit.ApiCaller;

/** A vote that is closed by two at once, and while members are still voting. */
class ClosingTests extends CouncilOfNine {

    @RepeatedTest(3)
    void isDoneOnceByTwoWhoCloseAtTheSameTime() {
        openVoting();
        vote(0, 9, "YES");

        var statuses = IntStream.range(0, 4).parallel().mapToObj(_ -> close().status()).toList();

        assertThat(statuses).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
        assertThat(completed().path("votes").path("yes").asInt(0)).isEqualTo(9);
    }

    @RepeatedTest(3)
    void countsEveryVoteThatWasTakenAndNoneThatWasRefused() {
        openVoting();
        vote(0, 6, "YES");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var closing = CompletableFuture.supplyAsync(this::close, threads);
            var late =
                    IntStream.range(6, 9)
                            .mapToObj(
                                    number ->
                                            CompletableFuture.supplyAsync(
                                                    () -> vote(number, "YES"), threads))
                            .toList();

            var statuses =
                    late.stream()
                            .map(CompletableFuture::join)
                            .map(ApiCaller.Answer::status)
                            .toList();
            var taken = (int) statuses.stream().filter(status -> status == 200).count();
            assertThat(statuses).isSubsetOf(200, 409, 412);
            assertThat(closing.join().status()).isEqualTo(200);
            assertThat(ballots()).isEqualTo(6 + taken);
            assertThat(completed().path("votes").path("cast").asInt(0)).isEqualTo(6 + taken);
        }
    }
}
