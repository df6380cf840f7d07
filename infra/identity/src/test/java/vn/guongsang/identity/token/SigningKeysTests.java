package vn.guongsang.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.identity.Identity;
import vn.guongsang.testkit.PostgresDatabase;

class SigningKeysTests {

    private static final JWKSelector ALL = new JWKSelector(new JWKMatcher.Builder().build());

    private final Identity identity = Identity.shared();
    private final SigningKeys keys = identity.part(SigningKeys.class);
    private final ReplaceSigningKey replace = identity.part(ReplaceSigningKey.class);

    @Test
    void areReplacedOnceEverybodyCanKnowTheNewOne() throws Exception {
        age(Duration.ofDays(91));
        var before = token();

        replace.whenDue();

        assertThat(keys.get(ALL, null)).hasSize(2);
        assertThat(signer(token())).isEqualTo(signer(before));

        age(Duration.ofMinutes(2));
        var after = token();
        assertThat(signer(after)).isNotEqualTo(signer(before));
        assertThat(isBelieved(before)).isTrue();
        assertThat(isBelieved(after)).isTrue();

        age(Duration.ofDays(1));
        assertThat(isBelieved(before)).isFalse();
        assertThat(isBelieved(after)).isTrue();
        assertThat(keys.get(ALL, null)).extracting(JWK::getKeyID).containsOnly(signer(after));
    }

    @Test
    void areLeftAloneWhileTheySignWellEnough() throws Exception {
        keys.add();
        age(Duration.ofDays(89));
        var many = keys.get(ALL, null);

        replace.whenDue();

        assertThat(keys.get(ALL, null)).isEqualTo(many);
    }

    @Test
    void cannotBeChangedByTheRunningProcess() throws SQLException {
        try (var app = PostgresDatabase.connect("identity", "identity_app");
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("delete from signing_key"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** As if all keys had been made so much earlier. */
    private void age(Duration by) throws SQLException {
        try (var owner = PostgresDatabase.connect("identity", "identity_owner");
                var statement =
                        owner.prepareStatement(
                                "update signing_key set created_at = created_at - ? * interval '1 second'")) {
            statement.setLong(1, by.toSeconds());
            statement.executeUpdate();
        }
        keys.read();
    }

    private String token() {
        return JsonMapper.shared()
                .readTree(identity.machineToken(Identity.MACHINE_SECRET).body())
                .get("access_token")
                .asString();
    }

    private static String signer(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    /** Whoever is not believed is told so before they are told what they may not. */
    private boolean isBelieved(String token) {
        var request =
                HttpRequest.newBuilder(identity.at("/api/v1/machines"))
                        .header("Authorization", "Bearer " + token);
        return identity.send(request).statusCode() == 403;
    }
}
