package vn.guongsang.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * The page that starts the browser application, the same for every address in it. Styles that the
 * application makes while it runs carry a nonce, which is another one in every answer; scripts come
 * from files only.
 */
@Component
class WebApplication implements View {

    private static final String PLACE = "NONCE_OF_THIS_ANSWER";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
                    + PLACE
                    + "';"
                    + " img-src 'self' data:; font-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();
    private final String page;

    WebApplication(@Value("classpath:/web/index.html") Resource index) {
        try {
            this.page = index.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var nonce = nonce();
        response.setHeader("Content-Security-Policy", POLICY.replace(PLACE, nonce));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.replace(PLACE, nonce));
    }

    private String nonce() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
