package vn.guongsang.notification.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.notification.site.HonoursView;
import vn.guongsang.notification.site.ReportError;
import vn.guongsang.notification.site.ReportLimit;
import vn.guongsang.notification.site.ReportRefused;
import vn.guongsang.notification.site.Sites;
import vn.guongsang.platform.access.NotAllowed;
import vn.guongsang.problems.FieldProblem;

/**
 * "Báo lỗi": the one thing that somebody unknown can send. There is no cookie and no right that a
 * forged form could borrow; other sites are kept from sending it all the same.
 */
@Controller
@RequestMapping(Addresses.SITES + "/{site:[a-z0-9-]{2,60}}/{slug:[a-z0-9-]{1,120}}/bao-loi")
class ReportController {

    private static final List<String> NEAR = List.of("same-origin", "none");

    private final Sites sites;
    private final HonoursView honours;
    private final PagesOfSite pages;
    private final ReportError report;
    private final ReportLimit limit;

    ReportController(
            Sites sites,
            HonoursView honours,
            PagesOfSite pages,
            ReportError report,
            ReportLimit limit) {
        this.sites = sites;
        this.honours = honours;
        this.pages = pages;
        this.report = report;
        this.limit = limit;
    }

    @GetMapping
    String form(@PathVariable String site, @PathVariable String slug, Model model) {
        return page("site/report", site, slug, model);
    }

    @GetMapping(params = "da-gui")
    String thanks(@PathVariable String site, @PathVariable String slug, Model model) {
        return page("site/thanks", site, slug, model);
    }

    /**
     * @param website no person sees this field; whoever fills it in is a program
     */
    @RequestMapping(method = RequestMethod.POST)
    String send(
            @PathVariable String site,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String website,
            @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "none") String from,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!NEAR.contains(from)) {
            throw new NotAllowed();
        }
        try {
            if (website.isEmpty()) {
                limit.count(request.getRemoteAddr());
                var said = new ReportError.Command(slug, clean(message), nothingIfEmpty(contact));
                sites.within(
                        site,
                        _ -> {
                            report.report(said);
                            return true;
                        });
            }
            return "redirect:" + Addresses.report(site, slug) + "?da-gui";
        } catch (ReportRefused.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "wrong", invalid.fields().stream().map(FieldProblem::pointer).toList());
            model.addAttribute("message", message);
            model.addAttribute("contact", contact);
            return page("site/report", site, slug, model);
        }
    }

    private String page(String template, String site, String slug, Model model) {
        return sites.within(
                site,
                known -> {
                    pages.story(model, known, honours.one(slug));
                    return template;
                });
    }

    // A database keeps no zero character, and nobody can read the others.
    private static String clean(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    }

    private static @Nullable String nothingIfEmpty(String text) {
        return Optional.of(clean(text)).filter(Predicate.not(String::isEmpty)).orElse(null);
    }
}
