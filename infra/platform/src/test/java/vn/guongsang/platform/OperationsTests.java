package vn.guongsang.platform;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.ApiCaller.Answer;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.TestTokens;

/** A centre of its own, in which something has got stuck, and those who run it. */
abstract class OperationsTests extends PlatformTests {

    static final String OPERATIONS = "/api/v1/review/operations";
    static final String EVENTS = OPERATIONS + "/parked-events";
    static final String FACTS = OPERATIONS + "/parked-facts";
    static final String REASON = "{\"reason\":\"Trùng với hồ sơ giấy\"}";

    final UUID centre = UUID.randomUUID();

    @BeforeAll
    static void havePatienceWithBusyMachines() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @AfterEach
    void digestEverythingAgain() {
        PlatformTestService.INDIGESTIBLE.clear();
    }

    ApiCaller as(UUID ofCentre, String role) {
        return new ApiCaller(port, TestTokens.of(ofCentre, null, null, role));
    }

    ApiCaller admin() {
        return as(centre, "ADMIN");
    }

    Answer command(String path) {
        return admin().post(path, 0, "");
    }

    /** Several rounds of a nomination, none of which the service can cope with. */
    List<Long> parkSubmissions(UUID nomination, int rounds) {
        PlatformTestService.INDIGESTIBLE.add(nomination);
        for (var round = 1; round <= rounds; round++) {
            FactTeller.tell(Facts.submitted(centre, nomination, round));
        }
        return awaitParked(nomination, rounds);
    }

    /** Ids under a key, the oldest first, once there are so many. */
    List<Long> awaitParked(UUID key, int count) {
        await().until(() -> parked(key).size() == count);
        return parked(key);
    }

    List<Long> parked(UUID key) {
        return items(EVENTS)
                .filter(item -> item.path("key").asString().equals(key.toString()))
                .map(item -> item.path("id").asLong())
                .toList();
    }

    Stream<JsonNode> items(String path) {
        return admin().get(path).json().path("items").valueStream();
    }

    /** What was done in this centre, the last first. */
    List<String> log() {
        return items(OPERATIONS + "/log")
                .map(line -> line.path("action").asString() + " " + line.path("thingId").asString())
                .toList();
    }

    static long notes(UUID nomination, int round) {
        return count("select count(*) from note where text = '%s %d'".formatted(nomination, round));
    }

    static long shown(UUID nomination) {
        return count(
                "select count(*) from shown_dossier where nomination_id = '%s'"
                        .formatted(nomination));
    }
}
