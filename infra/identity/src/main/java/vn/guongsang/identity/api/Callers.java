package vn.guongsang.identity.api;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.account.Account;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.Mandate;

/**
 * Reads who asks from a token. For a person the account decides, not what the token says of it: who
 * was closed or lost a role a moment ago cannot give accounts any more.
 */
@Component
class Callers implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Accounts accounts;

    Callers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var name = token.getSubject();
        if (name == null) {
            throw new InvalidBearerTokenException("Nobody is named");
        }
        var mandate =
                accounts.named(name)
                        .map(Callers::open)
                        .orElseGet(() -> Mandate.of(token.getClaims()));
        return new CallerToken(token, new Caller(name, mandate));
    }

    private static Mandate open(Account account) {
        if (!account.enabled() || account.password().toChange()) {
            throw new InvalidBearerTokenException("The account is closed");
        }
        return account.mandate();
    }
}
