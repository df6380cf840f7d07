package vn.guongsang.systemtests.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a caller does when it cannot know. */
class DeliveryTests {
    private static final String RECEIPT =
            "{\"id\":\"%s\",\"status\":\"DRAFT\",\"version\":1}".formatted(UUID.randomUUID());

    private FakeGateway gateway;
    private Api api;
    private Path file;
    private ClientLedger ledger;
    private UnitClient unit;

    @BeforeEach
    @SuppressWarnings("NullAway.Init")
    void opensTheGateway(@TempDir Path folder) throws IOException {
        gateway = new FakeGateway();
        api = new Api(gateway.address());
        file = folder.resolve("ledger.txt");
        ledger = new ClientLedger(file);
        var id = UUID.randomUUID();
        var client = new SampleClient("k-noi", "secret", id, id, id, Set.of("UNIT_HEAD"));
        unit = new UnitClient(new Caller(api, new Tokens(api), client, ledger));
    }

    @AfterEach
    void closesIt() {
        ledger.close();
        api.close();
        gateway.close();
    }

    @Test
    void asksAgainUnderTheSameKeyUntilItKnows() {
        gateway.then(0, "", "", "")
                .then(503, "Retry-After", "0", "")
                .then(409, "Retry-After", "0", "")
                .then(201, "Content-Type", "application/json", RECEIPT);

        var draft = draft();

        assertThat(draft.deliver()).isInstanceOf(Outcome.Done.class);
        assertThat(gateway.keys()).hasSize(4).containsOnly(draft.entry().intent().key().toString());
        assertThat(draft.entry().outcomes().map(Outcome::definite))
                .containsExactly(false, false, false, true);
    }

    @Test
    void takesNoForAnAnswer() {
        var problem = "{\"type\":\"/problems/stale-version\"}";
        gateway.then(412, "Content-Type", "application/problem+json", problem);

        var draft = draft();

        assertThat(draft.deliver()).isEqualTo(new Outcome.Refused(412, "stale-version"));
        assertThat(draft.entry().refused()).isTrue();
    }

    @Test
    void doesNotTakeAConflictWithoutATimeForBusy() {
        gateway.then(409, "Content-Type", "application/json", "{}");

        assertThat(draft().deliver()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void isInTheLedgerBeforeItLeaves() throws IOException {
        var draft = draft();

        assertThat(draft.entry().unknown()).isTrue();
        assertThat(Files.readString(file)).contains(draft.entry().intent().key().toString());
        assertThat(gateway.keys()).isEmpty();
    }

    @Test
    void sendsCopiesUnderOneKeyAtTheSameTime() {
        for (int copy = 0; copy < 3; copy++) {
            gateway.then(201, "Content-Type", "application/json", RECEIPT);
        }

        var draft = draft();

        assertThat(draft.deliver(3)).hasSize(3).allMatch(Outcome::definite);
        assertThat(gateway.keys()).hasSize(3).containsOnly(draft.entry().intent().key().toString());
        assertThat(ledger.inFlight()).isEmpty();
    }

    private Delivery draft() {
        return unit.draft(Draft.ofCollective(UUID.randomUUID(), "Khoa Nội", "Gương"));
    }
}
