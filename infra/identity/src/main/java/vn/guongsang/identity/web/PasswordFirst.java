package vn.guongsang.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever signed in with a first password sees the page on which it is changed, whatever they open;
 * the rest of the provider, which gives out codes, is behind it.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class PasswordFirst extends OncePerRequestFilter {

    private static final String MARK = "guongsang.password-first";

    static void demand(HttpSession session) {
        session.setAttribute(MARK, true);
    }

    static boolean isDemanded(HttpSession session) {
        return session.getAttribute(MARK) != null;
    }

    static void done(HttpSession session) {
        session.removeAttribute(MARK);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.equals("/password")
                || path.equals("/logout")
                || path.equals("/oauth2/jwks")
                || path.startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isDemanded(session)) {
            response.sendRedirect(request.getContextPath() + "/password");
        } else {
            chain.doFilter(request, response);
        }
    }
}
