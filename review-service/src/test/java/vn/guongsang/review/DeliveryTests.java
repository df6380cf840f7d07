package vn.guongsang.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.guongsang.contracts.EventType;
import vn.guongsang.testkit.FactTeller;

/** Facts that come twice, out of turn, or from a newer service. */
class DeliveryTests extends RunningReview {

    @Test
    void opensOneCaseForOneFactHoweverOftenItIsDelivered() {
        var before = count("inbox.duplicates", "consumer", "review.cases");
        var event = UUID.randomUUID();
        FactTeller.tell(event, nomination.submitted(1));
        FactTeller.tell(event, nomination.submitted(1));

        await().until(() -> count("inbox.duplicates", "consumer", "review.cases") > before);

        assertThat(theCase().json().path("version").asLong(-1)).isZero();
        assertThat(parked()).isEmpty();
    }

    @Test
    void parksARoundThatDoesNotFollowAndWhatComesBehindIt() {
        submit(1);
        FactTeller.tell(nomination.submitted(1), nomination.submitted(2));

        await().until(() -> parked().size() == 2);

        assertThat(parked())
                .containsExactly(
                        "vn.guongsang.review.screening.RoundOutOfTurn", parkedBehindTheFirst());
        assertThat(theCase().text("status")).isEqualTo("OPEN");
    }

    @Test
    void countsAndIgnoresWhatItDoesNotKnow() {
        var before = count("events.unknown", "consumer", "review.cases");
        FactTeller.tell(
                UUID.randomUUID(),
                "vn.guongsang.NominationAdmired.v9",
                nomination.submitted(1),
                "{}".getBytes(UTF_8));
        submit(1);

        assertThat(count("events.unknown", "consumer", "review.cases")).isEqualTo(before + 1);
        assertThat(parked()).isEmpty();
    }

    @Test
    void takesWhatWasSubmittedBeforeAnybodySaidWhoPreparedIt() {
        var fact = nomination.submitted(1);
        var old = JsonMapper.shared().<ObjectNode>valueToTree(fact);
        ((ObjectNode) old.path("outline")).remove("preparedBy");
        FactTeller.tell(
                UUID.randomUUID(),
                EventType.of(fact).wireName(),
                fact,
                old.toString().getBytes(UTF_8));

        await().until(() -> theCase().status() == 200);

        assertThat(officer().post(path() + "/return", 0, REASONS).text("status"))
                .isEqualTo("RETURNED");
    }

    private List<String> parked() {
        return database()
                .sql("select reason from parked_event where message_key = ? order by log_offset")
                .param(nomination.id().toString())
                .query(String.class)
                .list();
    }

    private String parkedBehindTheFirst() {
        return database()
                .sql(
                        "select 'behind parked event ' || min(id) from parked_event where message_key = ?")
                .param(nomination.id().toString())
                .query(String.class)
                .single();
    }
}
