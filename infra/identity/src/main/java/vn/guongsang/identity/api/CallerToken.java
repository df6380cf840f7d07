package vn.guongsang.identity.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.guongsang.identity.account.Caller;

/** A validated token together with who it stands for. */
final class CallerToken extends JwtAuthenticationToken {

    private final transient Caller caller;

    CallerToken(Jwt jwt, Caller caller) {
        super(jwt, List.of(), caller.name());
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
