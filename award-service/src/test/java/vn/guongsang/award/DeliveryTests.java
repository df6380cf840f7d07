package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.FactTeller;

/** Facts that come twice, or that ask for nothing. */
class DeliveryTests extends RunningAward {

    @Test
    void leavesAloneWhatIsNotRecommended() {
        var event = UUID.randomUUID();
        FactTeller.tell(event, nomination.reviewed(1, "REJECTED"));

        await().until(() -> isDealtWith(event));

        assertThat(theProposal().status()).isEqualTo(404);
    }

    @Test
    void proposesOnceForOneFactHoweverOftenItIsDelivered() {
        var before = count("inbox.duplicates", "consumer", "award.proposals");
        var event = UUID.randomUUID();
        FactTeller.tell(event, nomination.reviewed(2, "RECOMMENDED"));
        FactTeller.tell(event, nomination.reviewed(2, "RECOMMENDED"));

        await().until(() -> count("inbox.duplicates", "consumer", "award.proposals") > before);

        assertThat(theProposal().json().path("version").asLong(-1)).isZero();
        assertThat(parked()).isEmpty();
    }

    @Test
    void parksASecondRecommendation() {
        recommend();
        FactTeller.tell(nomination.reviewed(3, "RECOMMENDED"));

        await().until(() -> !parked().isEmpty());

        assertThat(parked()).containsExactly("vn.guongsang.award.approval.ProposedAlready");
    }

    private boolean isDealtWith(UUID event) {
        return database()
                .sql("select exists (select 1 from inbox where event_id = ?)")
                .param(event)
                .query(Boolean.class)
                .single();
    }

    private List<String> parked() {
        return database()
                .sql("select reason from parked_event where message_key = ? order by log_offset")
                .param(nomination.id().toString())
                .query(String.class)
                .list();
    }
}
