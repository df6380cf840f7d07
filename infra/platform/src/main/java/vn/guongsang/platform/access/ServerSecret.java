package vn.guongsang.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * What whoever runs the server shows on the management port. No account is meant: it concerns all
 * centres, and may be needed while identity is away. Without a secret nobody gets in.
 */
final class ServerSecret implements AuthorizationManager<RequestAuthorizationContext> {

    private static final int SHORTEST = 16;

    private final String secret;

    ServerSecret(String secret) {
        if (!secret.isEmpty() && secret.length() < SHORTEST) {
            throw new IllegalArgumentException("guongsang.management.secret is too short");
        }
        this.secret = secret;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> nobody,
            RequestAuthorizationContext asked) {
        var shown = asked.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
        return new AuthorizationDecision(
                !secret.isEmpty()
                        && shown != null
                        && MessageDigest.isEqual(
                                ("Bearer " + secret).getBytes(UTF_8), shown.getBytes(UTF_8)));
    }

    /** Secrets end up in no log. */
    @Override
    public String toString() {
        return "ServerSecret";
    }
}
