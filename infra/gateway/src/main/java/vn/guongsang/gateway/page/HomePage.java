package vn.guongsang.gateway.page;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.gateway.GatewayProperties;

/** The first page: who is signed in, and what there is to do. */
@Controller
class HomePage {

    private final GatewayProperties properties;

    HomePage(GatewayProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/")
    String home(
            @AuthenticationPrincipal @Nullable OidcUser user,
            @RequestParam(required = false) @Nullable String refused,
            Model model) {
        if (user != null) {
            var me = Me.of(user);
            model.addAttribute("me", me);
            model.addAttribute("tasks", Task.of(me.roles()));
        }
        model.addAttribute("refused", refused != null);
        // With the public address: a cookie set under another name of this host would not count.
        model.addAttribute("signIn", properties.publicUrl() + "/oauth2/authorization/guongsang");
        return "home";
    }
}
