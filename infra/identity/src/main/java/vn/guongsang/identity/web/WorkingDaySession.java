package vn.guongsang.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.account.Account;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.Password;

/**
 * Keeps the session of somebody who signed in for a working day; the sessions of those who only
 * looked at the form end soon, so that robots do not fill the table. A first password leads to the
 * page on which it is changed.
 */
final class WorkingDaySession extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final Accounts accounts;

    WorkingDaySession(IdentityProperties properties, Accounts accounts) {
        this.accounts = accounts;
        setDefaultTargetUrl(properties.signInAtGateway());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication principal)
            throws ServletException, IOException {
        var session = request.getSession();
        session.setMaxInactiveInterval((int) WORKING_DAY.toSeconds());
        if (accounts.named(principal.getName())
                .map(Account::password)
                .filter(Password::toChange)
                .isPresent()) {
            PasswordFirst.demand(session);
            // What was asked for is kept, and opened afterwards.
            response.sendRedirect(request.getContextPath() + "/password");
        } else {
            super.onAuthenticationSuccess(request, response, principal);
        }
    }
}
