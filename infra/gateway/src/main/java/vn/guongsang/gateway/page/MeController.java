package vn.guongsang.gateway.page;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a browser's application whom it serves. */
@RestController
class MeController {

    @GetMapping("/api/v1/me")
    Me me(@AuthenticationPrincipal OidcUser user) {
        return Me.of(user);
    }
}
