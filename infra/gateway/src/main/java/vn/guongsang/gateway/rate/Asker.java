package vn.guongsang.gateway.rate;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Who asks.
 *
 * @param unit for which they ask; none for those who belong to no unit
 */
record Asker(String account, @Nullable String unit) {

    /** Who is signed in with this browser. */
    static Optional<Asker> ofSession(ServerRequest request) {
        return request.principal()
                .filter(Authentication.class::isInstance)
                .map(principal -> ((Authentication) principal).getPrincipal())
                .filter(OidcUser.class::isInstance)
                .map(OidcUser.class::cast)
                .map(user -> new Asker(user.getName(), user.getClaimAsString("unit")));
    }

    /** Whom a token names; whether that is true, its signature would say. */
    static Optional<Asker> namedBy(String token) {
        try {
            var claims = SignedJWT.parse(token).getJWTClaimsSet();
            return Optional.ofNullable(claims.getSubject())
                    .map(account -> new Asker(account, (String) claims.getClaim("unit")));
        } catch (ParseException | ClassCastException notOurs) {
            return Optional.empty();
        }
    }
}
