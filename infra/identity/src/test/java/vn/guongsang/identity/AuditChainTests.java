package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.guongsang.identity.account.Role;
import vn.guongsang.testkit.PostgresDatabase;

/** Whoever owns the database can change the audit, and not without it being seen. */
class AuditChainTests {

    private static final String VERIFICATION = "/identity/audit/verification";

    private final Identity identity = Identity.shared();
    private final String centre = UUID.randomUUID().toString();
    private final Api admin = Api.of(identity, centre, Role.ADMIN);
    private final Api auditor = Api.of(identity, centre, Role.AUDITOR);
    private final List<Long> lines = new ArrayList<>();

    @BeforeEach
    void writeThreeLines() throws SQLException {
        for (var name : new String[] {"mot", "hai", "ba"}) {
            admin.account("c" + centre.substring(0, 8) + "." + name, "null");
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> verified("").path("sealed").asInt() == 3);
        try (var owner = PostgresDatabase.server().connect("identity");
                var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                "select number from audit where centre = '%s' order by number"
                                        .formatted(centre))) {
            while (rows.next()) {
                lines.add(rows.getLong(1));
            }
        }
    }

    @Test
    void isSealedSoonAfterItWasWritten() {
        var seen = verified("");

        assertThat(seen.path("findings")).isEmpty();
        assertThat(seen.path("unsealed")).isEmpty();
        assertThat(seen.path("head").asString()).hasSize(64);
        assertThat(lines).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EDITED 2  | update audit set reason = 'vì lý do khác' where number = :second
                    EDITED 2  | update audit set detail = '{}' where number = :second
                    EDITED 2  | update audit set actor = 'ai khác' where number = :second
                    EDITED 2  | update audit set account = null where number = :second
                    DELETED 2 | delete from audit where number = :second
                    DELETED 2 | update audit set centre = gen_random_uuid() where number = :second
                    """)
    void findsWhatWasChangedOrTakenAway(String finding, String damage) throws SQLException {
        damage(damage);

        assertThat(findings("")).containsExactly(finding);
    }

    @Test
    void findsWhatWasAddedBesideTheProcess() throws SQLException {
        damage(
                """
                begin;
                insert into audit (centre, actor, action) values ('%1$s', 'admin', 'SIGNED_IN');
                delete from audit_unsealed where centre_id = '%1$s';
                commit
                """
                        .formatted(centre));

        assertThat(findings("")).containsExactly("INSERTED null");
    }

    @Test
    void findsLinesThatHaveChangedPlaces() throws SQLException {
        damage(
                """
                update audit a set (at, account, detail) = (b.at, b.account, b.detail) from audit b
                 where (a.number, b.number) in ((:second, :third), (:third, :second))
                """);

        assertThat(findings("")).containsExactly("SWAPPED 2", "SWAPPED 3");
    }

    @Test
    void findsThatTheEndWasCutOff() throws SQLException {
        var head = verified("").path("head").asString();
        damage("delete from audit where number = :third");
        damage("delete from audit_seal where entry_id = :third");

        assertThat(findings("")).isEmpty();
        assertThat(findings("?position=3&head=" + head)).containsExactly("CUT_OFF 3");
        assertThat(findings("?position=2&head=" + head)).containsExactly("REWRITTEN 2");
    }

    @Test
    void cannotBeMadeAnewByTheProcessItself() throws SQLException {
        try (var app = PostgresDatabase.connect("identity", "identity_app");
                var statement = app.createStatement()) {
            for (var sql :
                    List.of("update audit_seal set position = 9", "delete from audit_seal")) {
                assertThatThrownBy(() -> statement.executeUpdate(sql))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private JsonNode verified(String kept) {
        return Api.tree(auditor.get(VERIFICATION + kept));
    }

    private List<String> findings(String kept) {
        return verified(kept).path("findings").values().stream()
                .map(each -> each.path("what").asString() + " " + each.path("position"))
                .toList();
    }

    private void damage(String sql) throws SQLException {
        try (var owner = PostgresDatabase.server().connect("identity");
                var statement = owner.createStatement()) {
            statement.execute(
                    sql.replace(":second", lines.get(1).toString())
                            .replace(":third", lines.get(2).toString()));
        }
    }
}
