package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.PersonErased;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.Mentions;

/** Somebody was erased: what people wrote about them goes, what was decided stays. */
class ErasureTests extends CouncilOfNine {

    private static final String NAME = "Quàng Thị Xuyến Chi";

    @Test
    void takesWordsAndDossiersAndLeavesVotesAndSteps() {
        openVoting();
        FactTeller.tell(nomination.dossier(1));
        var opinion = "{\"choice\": \"NO\", \"opinion\": \"%s chưa đủ\"}".formatted(NAME);
        assertThat(member(0).post(path() + "/vote", 1, opinion).status()).isEqualTo(200);
        vote(1, 8, "YES");
        close();
        assertThat(tablesWith(NAME)).contains("ballot");
        var votes = ballots();
        var history = theCase().json().path("history");

        FactTeller.tell(nomination.forgotten(2), erased());

        await().untilAsserted(() -> assertThat(tablesWith(NAME)).isEmpty());
        await().untilAsserted(() -> assertThat(tablesWith(nomination.title(1))).isEmpty());
        assertThat(ballots()).isEqualTo(votes);
        assertThat(theCase().json().path("history")).isEqualTo(history);
    }

    @Test
    void takesReasonsAlsoOutOfTheAuditWhoseChainStands() {
        submit(1);
        var named = REASONS.replace("Bổ sung số liệu.", NAME + " có hai nơi công tác.");
        assertThat(officer().post(path() + "/reject", 0, rejecting(named)).status()).isEqualTo(200);
        assertThat(tablesWith(NAME)).contains("case_reason", "audit_entry");
        awaitSealed();

        FactTeller.tell(erased());

        await().untilAsserted(() -> assertThat(tablesWith(NAME)).isEmpty());
        var auditor = caller(centre, unit, "AUDITOR");
        var chain = auditor.get("/api/v1/review/audit/verification").json();
        assertThat(chain.path("findings")).isEmpty();
        assertThat(chain.path("sealed").asInt()).isPositive();
        assertThat(theCase().text("status")).isEqualTo("REJECTED");
    }

    private static String rejecting(String reasons) {
        return reasons.replace("MISSING_EVIDENCE", "NOT_ELIGIBLE");
    }

    private void awaitSealed() {
        await().until(
                        () ->
                                database()
                                                .sql(
                                                        "select count(*) from audit_unsealed where centre_id = ?")
                                                .param(centre)
                                                .query(Long.class)
                                                .single()
                                        == 0);
    }

    private PersonErased erased() {
        return new PersonErased(
                centre,
                UUID.randomUUID(),
                1,
                Instant.now(),
                "ASKED_BY_PERSON",
                List.of(nomination.id()));
    }

    private List<String> tablesWith(String text) {
        return Mentions.of(text, centre, "review");
    }
}
