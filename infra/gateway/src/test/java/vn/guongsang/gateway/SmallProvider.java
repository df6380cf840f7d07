package vn.guongsang.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Signs somebody in as a provider would: hands out tokens for any code, and keys to check them. */
final class SmallProvider {

    static final String CENTRE = "0195d5a0-0000-7000-8000-000000000001";

    private final RSAKey key;
    private final String issuer;
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile int secondsValid = 300;
    private volatile String name = "Nguyễn Văn Mẫu";
    private volatile @Nullable Refusal refusal;
    private volatile String nonce = "";

    /** How the token endpoint refuses. */
    record Refusal(int status, String body) {}

    private SmallProvider(RSAKey key, String issuer) {
        this.key = key;
        this.issuer = issuer;
    }

    static SmallProvider behind(Upstream upstream, String issuer) {
        try {
            var key = new RSAKeyGenerator(2048).keyID("test").generate();
            var provider = new SmallProvider(key, issuer);
            upstream.on("/identity/oauth2/jwks", provider::keys);
            upstream.on("/identity/oauth2/token", provider::token);
            return provider;
        } catch (JOSEException failure) {
            throw new AssertionError("No key", failure);
        }
    }

    /** The tokens handed out from now on are valid that long. */
    void tokensValid(int seconds) {
        secondsValid = seconds;
    }

    void called(String newName) {
        name = newName;
    }

    /** The browser was sent here with this nonce. */
    void asked(String withNonce) {
        nonce = withNonce;
    }

    void refuse(int status, String body) {
        refusal = new Refusal(status, body);
    }

    void serve() {
        refusal = null;
    }

    int refreshes() {
        return refreshes.get();
    }

    private void keys(Upstream.Received request, HttpExchange exchange) throws IOException {
        Upstream.reply(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
    }

    private void token(Upstream.Received request, HttpExchange exchange) throws IOException {
        var refused = refusal;
        if (refused != null) {
            Upstream.reply(exchange, refused.status(), "application/json", refused.body());
            return;
        }
        var isRefresh = request.body().contains("grant_type=refresh_token");
        var number = isRefresh ? refreshes.incrementAndGet() : refreshes.get();
        var answer =
                """
                {"access_token": "access-%d", "refresh_token": "refresh-%s", "token_type": "Bearer",
                 "expires_in": %d, "scope": "openid", "id_token": "%s"}
                """
                        .formatted(number, nonce, secondsValid, idToken());
        Upstream.reply(exchange, 200, "application/json", answer);
    }

    private String idToken() {
        try {
            var claims =
                    new JWTClaimsSet.Builder()
                            .issuer(issuer)
                            .subject("mau")
                            .audience("gateway")
                            .issueTime(Date.from(Instant.now()))
                            .expirationTime(Date.from(Instant.now().plusSeconds(1800)))
                            .claim("nonce", nonce)
                            .claim("name", name)
                            .claim("centre", CENTRE)
                            .claim("roles", List.of("DIRECTOR"))
                            .build();
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                            claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new AssertionError("Not signed", failure);
        }
    }
}
