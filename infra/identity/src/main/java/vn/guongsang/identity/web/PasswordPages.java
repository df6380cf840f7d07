package vn.guongsang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.password.ChangePassword;
import vn.guongsang.identity.password.PasswordPolicy;
import vn.guongsang.identity.password.PasswordRefused;
import vn.guongsang.identity.signin.SignInAttempts;

/** Somebody who is signed in changes their password, by choice or because it was a first one. */
@Controller
class PasswordPages {

    private final ChangePassword changePassword;
    private final PasswordPolicy policy;
    private final SignInAttempts attempts;
    private final IdentityProperties properties;
    private final HttpSessionRequestCache askedFor = new HttpSessionRequestCache();

    PasswordPages(
            ChangePassword changePassword,
            PasswordPolicy policy,
            SignInAttempts attempts,
            IdentityProperties properties) {
        this.changePassword = changePassword;
        this.policy = policy;
        this.attempts = attempts;
        this.properties = properties;
    }

    @GetMapping("/password")
    String form(HttpServletRequest request, Model model) {
        model.addAttribute("first", PasswordFirst.isDemanded(request.getSession()));
        return page(model);
    }

    @PostMapping("/password")
    String change(
            @RequestParam String current,
            @RequestParam String wanted,
            @RequestParam String again,
            Principal person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var session = request.getSession();
        var objection = objection(person.getName(), current, wanted, again, session.getId());
        if (objection != null) {
            NewPassword.refuse(objection, model, response);
            return form(request, model);
        }
        if (!PasswordFirst.isDemanded(session)) {
            model.addAttribute("done", true);
            return page(model);
        }
        PasswordFirst.done(session);
        request.changeSessionId();
        var before = askedFor.getRequest(request, response);
        return "redirect:"
                + (before == null ? properties.signInAtGateway() : before.getRedirectUrl());
    }

    private @Nullable String objection(
            String name, String current, String wanted, String again, String session) {
        if (!wanted.equals(again)) {
            return NewPassword.DIFFERENT;
        }
        // Whoever finds a device unlocked cannot try at will either.
        if (!attempts.begin(name)) {
            return PasswordRefused.Why.CLOSED.text();
        }
        try {
            changePassword.change(new ChangePassword.Command(name, current, wanted, session));
            return null;
        } catch (PasswordRefused refused) {
            if (refused.why() != PasswordRefused.Why.CURRENT_WRONG) {
                attempts.forget(name);
            }
            return refused.why().text();
        }
    }

    private String page(Model model) {
        model.addAttribute("shortest", policy.shortest());
        model.addAttribute("home", properties.publicUrl() + "/");
        return "password";
    }
}
