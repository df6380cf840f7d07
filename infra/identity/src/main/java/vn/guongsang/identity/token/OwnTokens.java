package vn.guongsang.identity.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.account.Mandate;

/** Tokens for what this process does itself, in somebody's name and for a minute. */
@Component
public class OwnTokens {

    /** Whom all access tokens are for. */
    public static final String AUDIENCE = "guongsang-api";

    private static final Duration LIFE = Duration.ofMinutes(1);

    private final JwtEncoder encoder;
    private final IdentityProperties properties;

    OwnTokens(JwtEncoder encoder, IdentityProperties properties) {
        this.encoder = encoder;
        this.properties = properties;
    }

    public String inTheNameOf(String account, Mandate mandate) {
        var now = Instant.now();
        var claims =
                JwtClaimsSet.builder()
                        .issuer(properties.issuer())
                        .subject(account)
                        .audience(List.of(AUDIENCE))
                        .issuedAt(now)
                        .expiresAt(now.plus(LIFE))
                        .claims(all -> all.putAll(mandate.claims()))
                        .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
