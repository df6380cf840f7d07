package vn.guongsang.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jwt.SignedJWT;
import java.sql.SQLException;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.identity.Identity;
import vn.guongsang.testkit.PostgresDatabase;

class SigningKeysTests {

    private static final JWKSelector ALL = new JWKSelector(new JWKMatcher.Builder().build());

    private final Identity identity = Identity.shared();
    private final SigningKeys keys = identity.part(SigningKeys.class);

    @Test
    void signsWithTheNewestAndKeepsTheOthersPublished() throws ParseException {
        var before = keys.get(ALL, null).getFirst();
        assertThat(signer()).isEqualTo(before.getKeyID());

        keys.add();

        assertThat(keys.get(ALL, null)).contains(before);
        assertThat(signer())
                .isEqualTo(keys.get(ALL, null).getFirst().getKeyID())
                .isNotEqualTo(before.getKeyID());
    }

    @Test
    void cannotBeChangedByTheRunningProcess() throws SQLException {
        try (var app = PostgresDatabase.connect("identity", "identity_app");
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("delete from signing_key"))
                    .hasMessageContaining("permission denied");
        }
    }

    private String signer() throws ParseException {
        var answer = identity.machineToken(Identity.MACHINE_SECRET).body();
        var token = JsonMapper.shared().readTree(answer).get("access_token").asString();
        return SignedJWT.parse(token).getHeader().getKeyID();
    }
}
