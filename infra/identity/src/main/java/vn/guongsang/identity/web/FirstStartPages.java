package vn.guongsang.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.identity.IdentityProperties;
import vn.guongsang.identity.account.AccountRefused;
import vn.guongsang.identity.beginning.BeginCentre;
import vn.guongsang.identity.beginning.FirstStart;
import vn.guongsang.identity.password.LinkOver;
import vn.guongsang.identity.password.OneTimeLinks;
import vn.guongsang.identity.password.PasswordPolicy;
import vn.guongsang.identity.password.PasswordRefused;

/** The page with which an empty system begins, for whoever has its link. */
@Controller
class FirstStartPages {

    private final OneTimeLinks links;
    private final BeginCentre beginCentre;
    private final FirstStart firstStart;
    private final PasswordPolicy policy;
    private final IdentityProperties properties;

    FirstStartPages(
            OneTimeLinks links,
            BeginCentre beginCentre,
            FirstStart firstStart,
            PasswordPolicy policy,
            IdentityProperties properties) {
        this.links = links;
        this.beginCentre = beginCentre;
        this.firstStart = firstStart;
        this.policy = policy;
        this.properties = properties;
    }

    @GetMapping("/first-start")
    String form(
            @RequestParam(defaultValue = "") String link,
            @RequestParam(required = false) @Nullable String again,
            HttpServletResponse response,
            Model model) {
        if (!links.opensFirstStart(link)) {
            return over(response);
        }
        if (again != null) {
            model.addAttribute("message", "form.again");
        }
        return page(FirstStartForm.empty(link), model);
    }

    @PostMapping("/first-start")
    String begin(
            @ModelAttribute("entered") FirstStartForm entered,
            HttpServletResponse response,
            Model model) {
        var objection = entered.objection();
        if (objection.isPresent()) {
            return refused(objection.get(), entered, response, model);
        }
        try {
            beginCentre.begin(entered.command());
        } catch (PasswordRefused refused) {
            return refused(refused.why().text(), entered, response, model);
        } catch (AccountRefused.UnfitName unfit) {
            return refused("begin.username-unfit", entered, response, model);
        } catch (LinkOver over) {
            return over(response);
        }
        firstStart.over();
        return "redirect:" + properties.signInAtGateway();
    }

    private String refused(
            String text, FirstStartForm entered, HttpServletResponse response, Model model) {
        NewPassword.refuse(text, model, response);
        return page(entered, model);
    }

    private String page(FirstStartForm entered, Model model) {
        model.addAttribute("entered", entered);
        model.addAttribute("shortest", policy.shortest());
        return "first-start";
    }

    private static String over(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "link-over";
    }
}
