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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys that sign tokens, the one that signs first. They live in the database, so that tokens
 * outlive a restart and several instances sign alike. A new key is published for a minute before it
 * signs, since an instance that has not heard of it could not show it to a service; the one before
 * it is published for a day longer, until no token of it is left.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final int BITS = 2048;

    /** How long it takes at most to hear of a key that another instance has made. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private volatile List<JWK> known;
    private volatile Instant nextLook = Instant.MIN;

    SigningKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.known = stored();
        if (known.isEmpty()) {
            add();
        }
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(keys()));
    }

    /**
     * While the database is away, those that were read last: services ask for them now and then,
     * and could tell nobody to come back later if they could not check a token.
     */
    private List<JWK> keys() {
        var now = Instant.now();
        if (now.isAfter(nextLook)) {
            // First, so that only one caller waits for a database that is away.
            nextLook = now.plus(LOOK_EVERY);
            try {
                read();
            } catch (DataAccessException away) {
                LOG.warn("Signing keys cannot be read at the moment: {}", away.getMessage());
            }
        }
        return known;
    }

    /** Whether it is time for a new one. */
    boolean areOlderThan(Duration life) {
        return jdbc.sql(
                        "select max(created_at) < clock_timestamp() - ? * interval '1 second' from signing_key")
                .param(life.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /** Makes a further key. */
    final void add() {
        var key = generate();
        jdbc.sql("insert into signing_key (id, jwk) values (:id, :jwk)")
                .param("id", key.getKeyID())
                .param("jwk", key.toJSONString())
                .update();
        read();
    }

    final void read() {
        known = stored();
    }

    private List<JWK> stored() {
        return jdbc
                .sql(
                        """
                        select jwk from signing_key each
                         where not exists (select 1 from signing_key later
                                            where later.created_at > each.created_at
                                              and later.created_at < clock_timestamp() - interval '1 day')
                         order by created_at < clock_timestamp() - interval '1 minute' desc, created_at desc, id
                        """)
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
