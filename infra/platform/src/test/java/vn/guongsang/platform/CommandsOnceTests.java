package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.TestTokens;

class CommandsOnceTests extends PlatformTests {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = TestTokens.of(CENTRE_A, null, null, "ADMIN");

    @Test
    void givesTheSameAnswerToTheSameCommandAndDoesItOnce() {
        var text = "Một lần " + UUID.randomUUID();
        var first = post("key-" + text.hashCode(), text).join();
        var again = post("key-" + text.hashCode(), text).join();

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"));
        assertThat(again.headers().firstValue("Idempotent-Replay")).contains("true");
        assertThat(written(text)).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        var key = UUID.randomUUID().toString();
        post(key, "Một").join();
        assertThat(post(key, "Hai").join())
                .satisfies(
                        answer -> {
                            assertThat(answer.statusCode()).isEqualTo(422);
                            assertThat(answer.body()).contains("/problems/idempotency-key-reused");
                        });
    }

    @Test
    void tellsASecondCopyThatTheFirstIsStillRunning() throws InterruptedException {
        var key = UUID.randomUUID().toString();
        var slow = post(key, "slow");
        NoteController.STARTED.await();
        var copy = post(key, "slow").join();
        NoteController.MAY_END.countDown();

        assertThat(copy.statusCode()).isEqualTo(409);
        assertThat(copy.headers().firstValue("Retry-After")).contains("1");
        assertThat(slow.join().statusCode()).isEqualTo(201);
        assertThat(post(key, "slow").join().statusCode()).isEqualTo(201);
    }

    @Test
    void remembersARuleThatSaidNoAndUndoesWhatWasBegun() {
        var key = UUID.randomUUID().toString();
        var first = post(key, "missing").join();
        var again = post(key, "missing").join();

        assertThat(first.statusCode()).isEqualTo(404);
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.headers().firstValue("Idempotent-Replay")).contains("true");
        assertThat(again.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(written("missing")).isZero();
    }

    @Test
    void forgetsAFailureOfItsOwnSoThatTheCommandCanBeSentAgain() {
        var key = UUID.randomUUID().toString();
        assertThat(post(key, "broken").join().statusCode()).isEqualTo(500);
        assertThat(post(key, "broken").join().headers().firstValue("Idempotent-Replay")).isEmpty();
        assertThat(written("broken")).isZero();
    }

    @Test
    void keepsTheKeysOfTwoCallersApart() {
        var key = UUID.randomUUID().toString();
        var other = TestTokens.of(CENTRE_B, null, null, "ADMIN");
        assertThat(post(key, "Của A", token).join().statusCode()).isEqualTo(201);
        assertThat(post(key, "Của B", other).join().statusCode()).isEqualTo(201);
    }

    @Test
    void asksForAKey() {
        assertThat(post("", "Không khóa").join())
                .satisfies(
                        answer -> {
                            assertThat(answer.statusCode()).isEqualTo(400);
                            assertThat(answer.body()).contains("/problems/idempotency-key-missing");
                        });
        assertThat(post("dài".repeat(100), "Khóa lạ").join().statusCode()).isEqualTo(400);
    }

    @Test
    void answersInVietnameseUnlessAskedForEnglish() {
        var request = request("k", "{}", token);
        assertThat(send(request.build()).join().body()).contains("Cần có nội dung");
        assertThat(send(request.header("Accept-Language", "en").build()).join().body())
                .contains("Something has to be here");
    }

    @Test
    void namesThePlaceThatIsWrong() {
        assertThat(send(request("k", "{\"text\":\"\"}", token).build()).join().body())
                .contains("\"pointer\":\"/text\"", "Cần từ 1 đến 100");
        assertThat(send(request("k", "{\"tetx\":\"a\"}", token).build()).join().body())
                .contains("\"pointer\":\"/tetx\"", "unknown-field");
        assertThat(send(request("k", "{\"text\":{}}", token).build()).join().body())
                .contains("\"pointer\":\"/text\"", "wrong-type");
    }

    @Test
    void answersARepeatInTheLanguageOfWhoRepeatsIt() {
        var key = UUID.randomUUID().toString();
        assertThat(post(key, "missing").join().body()).contains("Không tìm thấy");
        var english = request(key, "{\"text\":\"missing\"}", token).header("Accept-Language", "en");
        assertThat(send(english.build()).join())
                .satisfies(
                        answer -> {
                            assertThat(answer.headers().firstValue("Idempotent-Replay"))
                                    .contains("true");
                            assertThat(answer.body()).contains("Not found");
                        });
    }

    @Test
    void refusesTextThatCouldNotBeKeptAsItWasSent() {
        for (var text : new String[] {"\\ud800", "\\u0000"}) {
            var answer = post(UUID.randomUUID().toString(), text).join();
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"pointer\":\"/text\"");
        }
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var body = "{\"text\":\"" + "a".repeat(1_100_000) + "\"}";
        assertThat(send(request("k", body, token).build()).join().statusCode()).isEqualTo(413);
    }

    @Test
    void asksForATokenInTheReadersLanguage() {
        var answer = send(request("k", "{}", "x.y.z").build()).join();
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.body()).contains("/problems/unauthenticated", "Bạn chưa đăng nhập");
    }

    @Test
    void refusesATokenWithoutACentre() {
        var homeless = TestTokens.signed(TestTokens.claims());
        assertThat(send(request("k", "{}", homeless).build()).join().statusCode()).isEqualTo(401);
    }

    private CompletableFuture<HttpResponse<String>> post(String key, String text) {
        return post(key, text, token);
    }

    private CompletableFuture<HttpResponse<String>> post(String key, String text, String as) {
        return send(request(key, "{\"text\":\"" + text + "\"}", as).build());
    }

    private HttpRequest.Builder request(String key, String body, String as) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/notes"))
                .header("Authorization", "Bearer " + as)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    private static long written(String text) {
        return count("select count(*) from note where text = '%s'".formatted(text));
    }
}
