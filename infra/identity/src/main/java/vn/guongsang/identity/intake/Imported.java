package vn.guongsang.identity.intake;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.identity.IdentityProperties;

/**
 * Remembers which entries were taken in, so that a start hashes only what is new or changed. Kept
 * is a keyed digest; whoever reads the database alone cannot try passwords against it.
 */
@Component
class Imported {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SecretKeySpec key;

    Imported(JdbcClient jdbc, JsonMapper json, IdentityProperties properties) {
        this.jdbc = jdbc;
        this.json = json;
        var secret = json.writeValueAsBytes(properties.identity().gatewayClientSecret());
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** Runs the work unless this very entry was taken in before. */
    void once(String kind, String name, Object entry, Runnable work) {
        var digest = digest(entry);
        var known =
                jdbc.sql("select digest from imported where kind = :kind and name = :name")
                        .param("kind", kind)
                        .param("name", name)
                        .query(String.class)
                        .optional();
        if (known.filter(digest::equals).isPresent()) {
            return;
        }
        work.run();
        jdbc.sql(
                        """
                        insert into imported (kind, name, digest) values (:kind, :name, :digest)
                        on conflict (kind, name) do update set digest = excluded.digest
                        """)
                .param("kind", kind)
                .param("name", name)
                .param("digest", digest)
                .update();
    }

    private String digest(Object entry) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(json.writeValueAsBytes(entry)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }
}
