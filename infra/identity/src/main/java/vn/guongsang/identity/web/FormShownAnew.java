package vn.guongsang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/** A form that lay open longer than its session is shown anew, by the link that led to it. */
final class FormShownAnew {

    private static final Set<String> THEMSELVES =
            Set.of("/password/forgotten", "/password/new", "/first-start");

    private FormShownAnew() {}

    static void answer(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var path = request.getServletPath();
        var link = request.getParameter("link");
        response.sendRedirect(
                request.getContextPath()
                        + (THEMSELVES.contains(path) ? path : "/login")
                        + "?again"
                        + (link == null
                                ? ""
                                : "&link=" + URLEncoder.encode(link, StandardCharsets.UTF_8)));
    }
}
