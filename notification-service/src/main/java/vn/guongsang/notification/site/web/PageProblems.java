package vn.guongsang.notification.site.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.guongsang.problems.RequestRefused;
import vn.guongsang.problems.RuleBroken;

/** What a reader is told instead of a page. What is hidden and what never was look the same. */
@ControllerAdvice(assignableTypes = {SiteController.class, ReportController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    @ExceptionHandler
    ModelAndView broken(RuleBroken rule) {
        return page(rule.kind().status());
    }

    @ExceptionHandler
    ModelAndView wrongParameter(MethodArgumentTypeMismatchException wrong) {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView refused(RequestRefused refused) {
        return page(refused.status());
    }

    private static ModelAndView page(HttpStatusCode status) {
        var page = new ModelAndView("site/problem");
        page.setStatus(status);
        page.addObject("tooMany", status.value() == 429);
        return page;
    }
}
