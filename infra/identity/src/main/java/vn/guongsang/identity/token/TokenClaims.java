package vn.guongsang.identity.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.account.Account;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.Mandate;
import vn.guongsang.identity.client.Clients;

/**
 * Says in every token for whom its holder acts. A person's account is read anew each time, so that
 * a changed role counts from the next refresh and a closed account gets no further token.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;

    TokenClaims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // The stored authorization can be read back only with a plain list.
            context.getClaims().audience(new ArrayList<>(List.of(OwnTokens.AUDIENCE)));
            var mandate = Clients.mandate(context.getRegisteredClient());
            add(context, mandate == null ? account(context).mandate() : mandate);
        } else if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            var account = account(context);
            add(context, account.mandate());
            context.getClaims().claim("name", account.name());
        }
    }

    private Account account(JwtEncodingContext context) {
        @Nullable Authentication principal = context.getPrincipal();
        return Optional.ofNullable(principal)
                .flatMap(person -> accounts.open(person.getName()))
                // Nothing is open to a first password but the page on which it is changed.
                .filter(account -> !account.password().toChange())
                .orElseThrow(
                        () -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private static void add(JwtEncodingContext context, Mandate mandate) {
        mandate.claims().forEach(context.getClaims()::claim);
    }
}
