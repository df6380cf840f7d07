package vn.guongsang.identity.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.identity.IdentityProperties;

/** The form to sign in, and the question before signing out. */
@Controller
class SignInPages {

    private static final Map<String, String> MESSAGES =
            Map.of("error", "sign-in.wrong", "wait", "sign-in.wait", "again", "sign-in.again");

    private final IdentityProperties properties;

    SignInPages(IdentityProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/login")
    String signIn(@RequestParam Map<String, String> asked, Model model) {
        MESSAGES.entrySet().stream()
                .filter(message -> asked.containsKey(message.getKey()))
                .findFirst()
                .ifPresent(message -> model.addAttribute("message", message.getValue()));
        model.addAttribute("chosen", asked.containsKey("chosen"));
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
