package vn.guongsang.gateway.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;

/**
 * Keeps the session of somebody who signed in for a working day; the sessions of those who only
 * went to the form end soon, so that robots do not fill the store.
 */
final class WorkingDaySession extends SimpleUrlAuthenticationSuccessHandler {

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    WorkingDaySession() {
        super("/");
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return ReturnTo.take(request, response).orElse("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication principal)
            throws IOException, ServletException {
        request.getSession().setMaxInactiveInterval((int) WORKING_DAY.toSeconds());
        super.onAuthenticationSuccess(request, response, principal);
    }
}
