package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.ApiCaller;

/** What an open browser hears. */
class MessageStreamTests extends RunningNotification {

    private static final String PATH = "/api/v1/messages/stream";
    private static final int PATIENCE_SECONDS = 30;

    @Test
    void tellsHowManyAreUnreadAndEveryChangeOfIt() throws InterruptedException {
        tellAllAround();
        var head = caller(centre.id(), centre.head(), "UNIT_HEAD");
        var heard = listen(head);
        assertThat(next(heard)).isEqualTo("{\"unread\":0}");

        awaitRow(tell(nomination.submitted(1)), "SENT");
        assertThat(next(heard)).isEqualTo("{\"unread\":1}");

        var message = head.get("/api/v1/messages").json().path("items").get(0).path("id");
        head.post("/api/v1/messages/" + message.asString() + "/read", 0, "");
        assertThat(next(heard)).isEqualTo("{\"unread\":0}");
    }

    /** The same as when another process writes: only the database knows. */
    @Test
    void tellsWhatAnotherProcessHasDone() throws InterruptedException {
        tellAllAround();
        awaitRow(tell(nomination.submitted(1)), "SENT");
        var heard = listen(caller(centre.id(), centre.head(), "UNIT_HEAD"));
        assertThat(next(heard)).isEqualTo("{\"unread\":1}");

        database()
                .sql(
                        "update message set read_at = now() where centre_id = ? and channel = 'IN_APP'")
                .param(centre.id())
                .update();

        assertThat(next(heard)).isEqualTo("{\"unread\":0}");
    }

    @Test
    void tellsNobodyAboutOthers() throws InterruptedException {
        tellAllAround();
        var mine = listen(caller(centre.id(), centre.head(), "UNIT_HEAD"));
        var others = listen(caller(centre.id(), UUID.randomUUID(), "DIRECTOR"));
        assertThat(next(mine)).isEqualTo("{\"unread\":0}");
        assertThat(next(others)).isEqualTo("{\"unread\":0}");

        awaitRow(tell(nomination.submitted(1)), "SENT");

        assertThat(next(mine)).isEqualTo("{\"unread\":1}");
        assertThat(others).isEmpty();
    }

    @Test
    void isForPeopleOnly() {
        var program = caller(centre.id(), null, "UNIT_REPORTER");

        assertThat(program.get(PATH).status()).isEqualTo(403);
        assertThat(new ApiCaller(port, "no token").get(PATH).status()).isEqualTo(401);
    }

    private static String next(BlockingQueue<String> heard) throws InterruptedException {
        var said = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return said == null ? "nothing" : said;
    }

    /** What the stream says, as it says it. */
    private BlockingQueue<String> listen(ApiCaller by) {
        var heard = new LinkedBlockingQueue<String>();
        var _ =
                HttpClient.newHttpClient()
                        .sendAsync(by.to(PATH).GET().build(), BodyHandlers.ofLines())
                        .thenAccept(
                                answer ->
                                        answer.body()
                                                .filter(line -> line.startsWith("data:"))
                                                .forEach(line -> heard.add(line.substring(5))));
        return heard;
    }
}
