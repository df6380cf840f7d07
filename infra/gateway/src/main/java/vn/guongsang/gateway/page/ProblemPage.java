package vn.guongsang.gateway.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.guongsang.problems.Problems;
import vn.guongsang.problems.RequestRefused;

/** The page behind the {@code type} of a problem. */
@Controller
class ProblemPage {

    private final Problems problems;

    ProblemPage(Problems problems) {
        this.problems = problems;
    }

    @GetMapping("/problems/{code}")
    String problem(@PathVariable String code, Model model) {
        if (!problems.knows(code)) {
            throw new RequestRefused(HttpStatus.NOT_FOUND, "not-found");
        }
        model.addAttribute("code", code);
        model.addAttribute("title", problems.text(code + ".title"));
        // What fills the places is known only where a problem happens.
        model.addAttribute("detail", problems.text(code + ".detail").replaceAll("\\{\\d}", "…"));
        return "problem";
    }
}
