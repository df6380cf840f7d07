package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.PostgresDatabase;
import vn.guongsang.testkit.TestTokens;

/** Who did what is written down, and whoever changes it later is found out. */
class AuditTests extends PlatformTests {

    private static final String AUDIT = "/api/v1/review/audit";

    private final UUID centre = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Test
    void saysWhoDidWhatToWhich() {
        var made = as("EDITOR").post("/api/v1/notes", 0, "{\"text\":\"một\"}");

        var line = as("AUDITOR").get(AUDIT).json().at("/items/0");

        assertThat(line.path("act").asString()).isEqualTo("POST /api/v1/notes");
        assertThat(line.path("thing").asString()).isEqualTo(made.text("id"));
        assertThat(line.path("personId").asString()).isEqualTo(person.toString());
        assertThat(line.path("account").asString()).startsWith("test-");
        assertThat(line.path("at").asString()).isNotBlank();
    }

    @Test
    void saysNothingOfWhatWasRefusedAndOnceWhatWasAskedTwice() {
        var editor = as("EDITOR");
        editor.post("/api/v1/notes", 0, "{\"text\":\"missing\"}");
        editor.post("/api/v1/notes", 0, "one-key", "{\"text\":\"hai\"}");
        editor.post("/api/v1/notes", 0, "one-key", "{\"text\":\"hai\"}");

        assertThat(as("AUDITOR").get(AUDIT).json().path("items")).hasSize(1);
    }

    @Test
    void isFoundByThingAndTimeAndBelongsToItsCentre() {
        write(3);
        var first = as("AUDITOR").get(AUDIT).json().at("/items/2");

        var found = as("AUDITOR").get(AUDIT + "?thing=" + first.path("thing").asString());

        assertThat(found.json().path("items")).hasSize(1);
        assertThat(as("AUDITOR").get(AUDIT + "?to=2020-01-01T00:00:00Z").json().path("items"))
                .isEmpty();
        var stranger = new ApiCaller(port, TestTokens.of(UUID.randomUUID(), null, null, "AUDITOR"));
        assertThat(stranger.get(AUDIT).json().path("items")).isEmpty();
    }

    @Test
    void isTakenAwayAsAFileWhichIsWrittenDownToo() {
        write(1);

        assertThat(as("AUDITOR").get(AUDIT + "/export").header("Content-Type"))
                .startsWith("text/csv");

        assertThat(as("AUDITOR").get(AUDIT).json().at("/items/0/act").asString())
                .isEqualTo("GET " + AUDIT + "/export");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update audit_entry set reason = 'x'
                    delete from audit_entry
                    update audit_seal set position = 1
                    delete from audit_seal
                    """)
    void canOnlyBeAddedToByTheService(String sql) throws SQLException {
        try (var app = PostgresDatabase.connect("review", "review_app");
                var statement = app.createStatement()) {
            statement.execute("set guongsang.centre = '" + centre + "'");
            assertThatThrownBy(() -> statement.execute(sql))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void holdsWhenNobodyHasTouchedIt() {
        write(4);
        sealed(4);

        var seen = verified("");

        assertThat(seen.path("findings")).isEmpty();
        assertThat(seen.path("unsealed")).isEmpty();
        assertThat(seen.path("head").asString()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EDITED  | 2 | update audit_entry set reason = 'vì lý do khác' where entry_id = :second
                    DELETED | 2 | delete from audit_entry where entry_id = :second
                    DELETED | 2 | with seal as (delete from audit_seal where entry_id = :second) delete from audit_entry where entry_id = :second
                    """)
    void findsTheRowThatSomebodyHasChanged(String what, long position, String sql) {
        write(4);
        var ids = sealed(4);

        damage(sql.replace(":second", ids.get(1).toString()));

        assertThat(findings("")).containsExactly(what + " " + position);
    }

    @Test
    void findsARowThatSomebodyHasWrittenBesideTheService() {
        write(2);
        var ids = sealed(2);

        damage(
                """
                insert into audit_entry (centre_id, account, act, thing)
                select centre_id, account, act, thing from audit_entry where entry_id = %d
                """
                        .formatted(ids.getFirst()));

        assertThat(findings("")).containsExactly("INSERTED -");
    }

    @Test
    void findsTwoRowsThatChangedPlaces() {
        write(4);
        var ids = sealed(4);

        damage(
                """
                update audit_entry a set (at, account, act, thing) = (b.at, b.account, b.act, b.thing)
                  from audit_entry b
                 where (a.entry_id, b.entry_id) in ((%1$d, %2$d), (%2$d, %1$d))
                """
                        .formatted(ids.get(1), ids.get(2)));

        assertThat(findings("")).containsExactly("SWAPPED 2", "SWAPPED 3");
    }

    @Test
    void findsThatTheEndWasCutOffByTheHeadThatSomebodyHasKept() {
        write(3);
        var ids = sealed(3);
        var head = verified("").path("head").asString();
        var kept = "?position=3&head=" + head;
        assertThat(findings(kept)).isEmpty();

        damage("delete from audit_entry where entry_id = " + ids.getLast());
        damage("delete from audit_seal where entry_id = " + ids.getLast());

        assertThat(findings("")).isEmpty();
        assertThat(findings(kept)).containsExactly("CUT_OFF 3");
    }

    @Test
    void keepsItsHeadsOnKafkaWhereTheDatabasesOwnerCannotTakeThemBack() {
        write(3);
        var ids = sealed(3);
        var elsewhere = verifyAll();
        assertThat(verified("").path("keptHeads").asInt()).isEqualTo(1);

        damage("delete from audit_entry where entry_id = " + ids.getLast());
        damage("delete from audit_seal where entry_id = " + ids.getLast());

        assertThat(findings("")).containsExactly("CUT_OFF 3");
        assertThat(verifyAll()).isEqualTo(elsewhere + 1);
    }

    @Test
    void missesAnAuditOfWhichNothingIsLeft() {
        write(2);
        sealed(2);
        var elsewhere = verifyAll();

        damage("delete from audit_entry where centre_id = '%s'".formatted(centre));
        damage("delete from audit_seal where centre_id = '%s'".formatted(centre));

        assertThat(findings("")).containsExactly("CUT_OFF 1");
        assertThat(verifyAll()).isEqualTo(elsewhere + 1);
    }

    @Test
    void findsThatTheChainWasMadeAnew() {
        write(2);
        sealed(2);

        assertThat(findings("?position=2&head=" + "0".repeat(64))).containsExactly("REWRITTEN 2");
    }

    @Test
    void namesWhatIsNotSealedYet() throws SQLException {
        write(1);
        sealed(1);
        try (var sealer = PostgresDatabase.server().connect("review")) {
            sealer.setAutoCommit(false);
            hold(sealer);

            write(2);

            var seen = verified("");
            assertThat(seen.path("sealed").asInt()).isEqualTo(1);
            assertThat(seen.path("unsealed")).hasSize(2);
            assertThat(seen.path("findings")).isEmpty();
        }
        sealed(3);
    }

    /** As it is done every night, for all centres. */
    private long verifyAll() {
        return management().get("/actuator/auditchain").json().path("findings").asLong();
    }

    /** As another instance does that seals this centre just now. */
    private void hold(Connection sealer) throws SQLException {
        try (var lock =
                sealer.prepareStatement(
                        "select pg_advisory_xact_lock(hashtext('audit'), hashtext(?))")) {
            lock.setString(1, centre.toString());
            lock.execute();
        }
    }

    private void write(int many) {
        for (var n = 0; n < many; n++) {
            var done = as("EDITOR").post("/api/v1/notes", 0, "{\"text\":\"ghi chú\"}");
            assertThat(done.status()).as(done.json().toString()).isEqualTo(201);
        }
    }

    /** The entries in the order of the chain, once there are so many. */
    private List<Long> sealed(int many) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> verified("").path("sealed").asInt() == many);
        return jdbcOfOwner();
    }

    private List<Long> jdbcOfOwner() {
        var sql =
                "select entry_id from audit_seal where centre_id = '%s' order by position"
                        .formatted(centre);
        try (var superuser = PostgresDatabase.server().connect("review");
                var rows = superuser.createStatement().executeQuery(sql)) {
            var found = new ArrayList<Long>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** As somebody who owns the server. */
    private static void damage(String sql) {
        try (var superuser = PostgresDatabase.server().connect("review");
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(sql)).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private List<String> findings(String kept) {
        return verified(kept)
                .path("findings")
                .valueStream()
                .map(
                        each ->
                                each.path("what").asString()
                                        + " "
                                        + each.path("position").asString("-"))
                .toList();
    }

    private JsonNode verified(String kept) {
        var answer = as("AUDITOR").get(AUDIT + "/verification" + kept);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private ApiCaller as(String role) {
        return new ApiCaller(port, TestTokens.of(centre, null, person, role));
    }
}
