package vn.guongsang.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys that sign tokens, newest first. They live in the database, so that tokens outlive a
 * restart and several instances sign alike; all are published, the newest signs.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 2048;

    private final JdbcClient jdbc;

    SigningKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
        if (stored().isEmpty()) {
            add();
        }
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(stored()));
    }

    /** Makes a further key, which signs from now on. */
    final void add() {
        var key = generate();
        jdbc.sql("insert into signing_key (id, jwk) values (:id, :jwk)")
                .param("id", key.getKeyID())
                .param("jwk", key.toJSONString())
                .update();
    }

    private List<JWK> stored() {
        return jdbc
                .sql("select jwk from signing_key order by created_at desc, id")
                .query(String.class)
                .list()
                .stream()
                .map(SigningKeys::parse)
                .toList();
    }

    private static JWK generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException("No signing key could be made", failure);
        }
    }

    private static JWK parse(String jwk) {
        try {
            return JWK.parse(jwk);
        } catch (ParseException damaged) {
            throw new IllegalStateException("A stored signing key cannot be read", damaged);
        }
    }
}
