package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.ApiCaller.Answer;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.PostgresDatabase;

/** A read model of dossiers, and somebody who rebuilds it. */
abstract class Rebuilding extends OperationsTests {

    static final String SHOWN = OPERATIONS + "/projections/shown";

    final UUID first = UUID.randomUUID();
    final UUID second = UUID.randomUUID();
    final UUID third = UUID.randomUUID();

    ApiCaller operator() {
        return as(centre, "OPERATOR");
    }

    @AfterEach
    void letItEnd() {
        await().until(() -> !state().equals("RUNNING"));
    }

    /** Three dossiers, which the live table shows. */
    void showThree() {
        tellAll(List.of(first, second, third));
        await().until(() -> shown(first) + shown(second) + shown(third) == 3);
    }

    void tellAll(List<UUID> nominations) {
        nominations.forEach(each -> FactTeller.tell(Facts.dossier(centre, each, 1, "Gương tốt")));
    }

    Answer start() {
        return operator().post(SHOWN + "/rebuild", 0, "");
    }

    void rebuild() {
        assertThat(start().status()).isEqualTo(200);
        await().until(() -> state().equals("READY"));
    }

    /** Asks again as long as the copy is behind. */
    void switchOver(String direction) {
        await().until(() -> operator().post(SHOWN + "/" + direction, 0, "").status() == 200);
    }

    /** What other tests have left in the table, and not on the log, is gone then. */
    void beginWithWhatTheLogSays() {
        rebuild();
        switchOver("switch");
    }

    JsonNode last() {
        return operator().get(SHOWN).json().path("rebuild");
    }

    String state() {
        return last().path("state").asString("");
    }

    void pauseAtTheNextPoll(long millis) {
        var body =
                "{\"point\":\"rebuild.poll\",\"action\":\"PAUSE\",\"afterHits\":1,\"millis\":%d}"
                        .formatted(millis);
        assertThat(management().post("/actuator/faults", 0, body).status()).isLessThan(300);
    }

    static void sql(String statement) {
        try (var connection = PostgresDatabase.server().connect("review");
                var work = connection.createStatement()) {
            work.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    static long titled(UUID nomination, String title) {
        return count(
                "select count(*) from shown_dossier where nomination_id = '%s' and title = '%s'"
                        .formatted(nomination, title));
    }
}
