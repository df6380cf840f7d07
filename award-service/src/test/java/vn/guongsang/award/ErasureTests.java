package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.PersonErased;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.Mentions;

/** Somebody was erased: what the director wrote about them goes, what was decided stays. */
class ErasureTests extends RunningAward {

    private static final String NAME = "Quàng Thị Xuyến Chi";

    @Test
    void takesTheDirectorsWordsAndTheDossierAndLeavesTheDecision() {
        recommend();
        FactTeller.tell(nomination.dossier(1));
        await().until(() -> theProposal().json().path("dossierArrived").asBoolean(false));
        var no =
                """
                {"reasons": [{"code": "NOT_CONVINCING", "pointer": "/summary", "text": "%s chưa rõ nét."}]}
                """
                        .formatted(NAME);
        var declined = director().post(path() + "/decline", 0, no);
        assertThat(declined.status()).as(declined.json().toString()).isEqualTo(200);
        assertThat(tablesWith(NAME)).contains("proposal_reason", "audit_entry");

        FactTeller.tell(nomination.forgotten(1), erased(), erased());

        await().untilAsserted(() -> assertThat(tablesWith(NAME)).isEmpty());
        await().untilAsserted(() -> assertThat(tablesWith(nomination.title(1))).isEmpty());
        assertThat(theProposal().text("status")).isEqualTo("DECLINED");
        assertThat(theProposal().json().at("/reasons/0/code").asString())
                .isEqualTo("NOT_CONVINCING");
    }

    private List<String> tablesWith(String text) {
        return Mentions.of(text, nomination.centre(), "award");
    }

    private PersonErased erased() {
        return new PersonErased(
                nomination.centre(),
                UUID.randomUUID(),
                1,
                Instant.now(),
                "ASKED_BY_PERSON",
                List.of(nomination.id()));
    }
}
