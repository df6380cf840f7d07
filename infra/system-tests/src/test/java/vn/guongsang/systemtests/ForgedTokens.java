package vn.guongsang.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.client.SampleClient;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.testkit.policy.PolicyFixture.Seat;

/** Tokens that look right and are not: some even bear the signature of the real key. */
final class ForgedTokens {
    private static final int KEY_BITS = 2048;

    private final String keyId;
    private final PrivateKey real;
    private final PrivateKey foreign;
    private final Map<String, Object> claims;

    ForgedTokens(Installation system, SampleClient client) throws Exception {
        var jwk = Json.read(signingKey(system));
        this.keyId = jwk.path("kid").stringValue();
        this.real =
                KeyFactory.getInstance("RSA")
                        .generatePrivate(
                                new RSAPrivateKeySpec(
                                        number(jwk.path("n").stringValue()),
                                        number(jwk.path("d").stringValue())));
        this.foreign = foreignKey();
        this.claims = claims(system, client);
    }

    /** What none of it is allowed to do, by what is wrong with it. */
    Map<String, String> all() throws GeneralSecurityException {
        var now = Instant.now().getEpochSecond();
        var good = token("RS256", real, Map.of());
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("garbage", "no-token-at-all");
        tokens.put("expired", token("RS256", real, Map.of("exp", now - 600)));
        tokens.put("not yet valid", token("RS256", real, Map.of("nbf", now + 600)));
        tokens.put("for others", token("RS256", real, Map.of("aud", List.of("another-api"))));
        tokens.put("from others", token("RS256", real, Map.of("iss", "https://example.org")));
        tokens.put("signed by a foreign key", token("RS256", foreign, Map.of()));
        tokens.put("without signature", good.substring(0, good.lastIndexOf('.') + 1));
        tokens.put("unsigned by its own word", unsigned());
        return tokens;
    }

    /** As identity would have made it: shows that the others fail for their fault alone. */
    String good() throws GeneralSecurityException {
        return token("RS256", real, Map.of());
    }

    /** As identity would have made it for somebody else. */
    String good(Seat seat, String role) {
        var theirs = new HashMap<String, Object>();
        theirs.put("sub", "table-" + role);
        theirs.put("centre", seat.centre().toString());
        theirs.put("roles", List.of(role));
        theirs.put("unit", seat.unit() == null ? "" : seat.unit().toString());
        theirs.put("person", seat.person() == null ? "" : seat.person().toString());
        try {
            return token("RS256", real, theirs);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey foreignKey() throws GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(KEY_BITS);
        return keys.generateKeyPair().getPrivate();
    }

    private String unsigned() {
        return part(Map.of("alg", "none", "typ", "JWT")) + "." + part(claims) + ".";
    }

    private String token(String algorithm, PrivateKey key, Map<String, Object> changes)
            throws GeneralSecurityException {
        var changed = new HashMap<>(claims);
        changed.putAll(changes);
        changed.values().removeIf(""::equals);
        var text = part(Map.of("alg", algorithm, "kid", keyId)) + "." + part(changed);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(text.getBytes(UTF_8));
        return text + "." + encode(signature.sign());
    }

    private static Map<String, Object> claims(Installation system, SampleClient client) {
        var now = Instant.now().getEpochSecond();
        var claims = new HashMap<String, Object>();
        claims.put("iss", system.publicUrl() + "/identity");
        claims.put("sub", client.clientId());
        claims.put("aud", List.of("guongsang-api"));
        claims.put("iat", now);
        claims.put("nbf", now);
        claims.put("exp", now + 300);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("centre", client.centre().toString());
        claims.put("unit", String.valueOf(client.unit()));
        claims.put("person", String.valueOf(client.person()));
        claims.put("roles", List.copyOf(client.roles()));
        return claims;
    }

    private static String signingKey(Installation system) throws SQLException {
        try (var connection = system.connect("identity");
                var query = connection.createStatement();
                var row =
                        query.executeQuery(
                                "select jwk from signing_key order by created_at desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String part(Map<String, Object> content) {
        return encode(Json.write(content).getBytes(UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }
}
