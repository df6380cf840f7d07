package vn.guongsang.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.identity.password.ChoosePasswordByLink;
import vn.guongsang.identity.password.ForgottenPasswords;
import vn.guongsang.identity.password.LinkOver;
import vn.guongsang.identity.password.OneTimeLinks;
import vn.guongsang.identity.password.PasswordPolicy;
import vn.guongsang.identity.password.PasswordRefused;

/** For those who forgot their password or never had one: asking for a link, and using it. */
@Controller
class ForgottenPages {

    private final ForgottenPasswords forgotten;
    private final ChoosePasswordByLink choosePassword;
    private final OneTimeLinks links;
    private final PasswordPolicy policy;

    ForgottenPages(
            ForgottenPasswords forgotten,
            ChoosePasswordByLink choosePassword,
            OneTimeLinks links,
            PasswordPolicy policy) {
        this.forgotten = forgotten;
        this.choosePassword = choosePassword;
        this.links = links;
        this.policy = policy;
    }

    @GetMapping("/password/forgotten")
    String ask(
            @RequestParam(required = false) @Nullable String sent,
            @RequestParam(required = false) @Nullable String again,
            Model model) {
        model.addAttribute("sent", sent != null);
        if (again != null) {
            model.addAttribute("message", "form.again");
        }
        return "forgotten";
    }

    /** The same answer for every name. */
    @PostMapping("/password/forgotten")
    String asked(@RequestParam String username) {
        forgotten.add(username);
        return "redirect:/password/forgotten?sent";
    }

    @GetMapping("/password/new")
    String form(
            @RequestParam(defaultValue = "") String link,
            @RequestParam(required = false) @Nullable String again,
            HttpServletResponse response,
            Model model) {
        if (!links.opensAccount(link)) {
            return over(response);
        }
        if (again != null) {
            model.addAttribute("message", "form.again");
        }
        return page(link, model);
    }

    @PostMapping("/password/new")
    String choose(
            @RequestParam String link,
            @RequestParam String wanted,
            @RequestParam String again,
            HttpServletResponse response,
            Model model) {
        if (!wanted.equals(again)) {
            NewPassword.refuse(NewPassword.DIFFERENT, model, response);
            return page(link, model);
        }
        try {
            choosePassword.choose(new ChoosePasswordByLink.Command(link, wanted));
            return "redirect:/login?chosen";
        } catch (PasswordRefused refused) {
            NewPassword.refuse(refused.why().text(), model, response);
            return page(link, model);
        } catch (LinkOver over) {
            return over(response);
        }
    }

    private String page(String link, Model model) {
        model.addAttribute("link", link);
        model.addAttribute("shortest", policy.shortest());
        return "new-password";
    }

    private static String over(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "link-over";
    }
}
