package vn.guongsang.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.guongsang.gateway.GatewayProperties;
import vn.guongsang.gateway.door.ReturnTo;

/**
 * Every address of the browser application: for somebody signed in the application itself, for
 * anybody else the way to sign in, and then back to this address.
 */
@Controller
class HomePage {

    private final GatewayProperties properties;
    private final WebApplication application;

    HomePage(GatewayProperties properties, WebApplication application) {
        this.properties = properties;
        this.application = application;
    }

    @GetMapping({
        "/",
        "/gioi-thieu/**",
        "/cho-toi-duyet/**",
        "/nguoi-duyet-thay/**",
        "/ho-so/**",
        "/theo-doi/**",
        "/trinh-thang/**",
        "/nhap-danh-sach/**",
        "/cho-phe-duyet/**",
        "/bieu-quyet/**",
        "/bao-cao/**",
        "/thong-bao/**",
        "/quan-tri/**",
        "/bai-gioi-thieu/**",
    })
    ModelAndView home(
            @AuthenticationPrincipal @Nullable OidcUser user,
            @RequestParam(required = false) @Nullable String refused,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (user != null) {
            return new ModelAndView(application);
        }
        ReturnTo.remember(request, response, properties.isSecure());
        return new ModelAndView(
                "home",
                Map.of(
                        "refused",
                        refused != null,
                        // With the public address: a cookie set under another name of this host
                        // would not count.
                        "signIn",
                        properties.publicUrl() + "/oauth2/authorization/guongsang"));
    }
}
