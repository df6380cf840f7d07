package vn.guongsang.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import vn.guongsang.identity.IdentityProperties;

/**
 * Keeps the session of somebody who signed in for a working day; the sessions of those who only
 * looked at the form end soon, so that robots do not fill the table.
 */
final class WorkingDaySession extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    WorkingDaySession(IdentityProperties properties) {
        setDefaultTargetUrl(properties.signInAtGateway());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication principal)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval((int) WORKING_DAY.toSeconds());
        super.onAuthenticationSuccess(request, response, principal);
    }
}
