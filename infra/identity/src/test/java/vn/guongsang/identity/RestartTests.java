package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.PostgresDatabase;

class RestartTests {

    private static final String NO_ACCOUNTS = "[]";

    @Test
    void keepsSessionsKeysAndRefreshTokens() {
        var before = Identity.shared();
        var browser = new Browser(before);
        var tokens = browser.redeem(browser.code("giam.doc", "gương sáng"));

        try (var after = Identity.again()) {
            browser.turnTo(after);

            Tokens.verified(after, Tokens.part(tokens, "access_token"));
            assertThat(browser.refresh(Tokens.part(tokens, "refresh_token")).statusCode())
                    .isEqualTo(200);
            assertThat(browser.codeWithoutForm()).isNotEmpty();
        }
    }

    @Test
    void hashesOnlyWhatIsNewOrChanged() throws SQLException {
        Identity.shared();
        var before = hashes();
        Identity.again().close();
        assertThat(hashes()).isEqualTo(before);

        var secret = "another-secret-of-at-least-32-characters";
        var machine =
                """
                [{"clientId": "k-nhi", "clientSecret": "%s", "centre": "%s", "roles": []}]
                """;
        Identity.start(machine.formatted("first-" + secret, Identity.CENTRE), NO_ACCOUNTS).close();
        try (var changed =
                Identity.start(machine.formatted(secret, Identity.CENTRE), NO_ACCOUNTS)) {
            var grant = Map.of("grant_type", "client_credentials");
            assertThat(changed.token("k-nhi", secret, grant).statusCode()).isEqualTo(200);
            assertThat(changed.token("k-nhi", "first-" + secret, grant).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void tellsOperationsThatItIsReady() {
        var identity = Identity.shared();

        var health = HttpRequest.newBuilder(identity.operations("/actuator/health/readiness"));
        var metrics = HttpRequest.newBuilder(identity.operations("/actuator/prometheus"));

        assertThat(identity.send(health).body()).contains("\"status\":\"UP\"");
        assertThat(identity.send(metrics).body()).contains("jvm_memory_used_bytes");
        assertThat(
                        identity.send(HttpRequest.newBuilder(identity.at("/actuator/health")))
                                .statusCode())
                .isNotEqualTo(200);
    }

    private static List<String> hashes() throws SQLException {
        try (var owner = PostgresDatabase.connect("identity", "identity_owner");
                var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select username || password_hash from account
                                union all select client_id || client_secret
                                from oauth2_registered_client where client_id <> 'k-nhi' order by 1
                                """)) {
            var hashes = new ArrayList<String>();
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
            return hashes;
        }
    }
}
