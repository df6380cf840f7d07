package vn.guongsang.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.identity.IdentityProperties;

/** The form to sign in, and the question before signing out. */
@Controller
class SignInPages {

    private final IdentityProperties properties;

    SignInPages(IdentityProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/login")
    String signIn(
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String again,
            Model model) {
        if (error != null) {
            model.addAttribute("message", "sign-in.wrong");
        } else if (again != null) {
            model.addAttribute("message", "sign-in.again");
        }
        return "login";
    }

    @GetMapping("/logout")
    String signOut() {
        return "logout";
    }

    @GetMapping("/")
    String elsewhere() {
        return "redirect:" + properties.publicUrl() + "/";
    }
}
