package vn.guongsang.identity.signin;

import org.springframework.security.authentication.LockedException;

/** The name is closed for a while; the password was not looked at. */
public final class TooManyAttempts extends LockedException {

    TooManyAttempts() {
        super("Too many attempts with this name");
    }
}
