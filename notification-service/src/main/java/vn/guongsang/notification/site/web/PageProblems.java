package vn.guongsang.notification.site.web;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
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

    private static final String A_WHILE = "600";

    @ExceptionHandler
    ModelAndView broken(RuleBroken rule) {
        return page(rule.kind().status());
    }

    @ExceptionHandler
    ModelAndView wrongParameter(MethodArgumentTypeMismatchException wrong) {
        return page(HttpStatus.NOT_FOUND);
    }

    /** The server itself reads forms, and stops at one that is too long. */
    @ExceptionHandler
    ModelAndView unreadable(InvalidParameterException failure) {
        return page(HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    ModelAndView refused(RequestRefused refused, HttpServletResponse response) {
        if (refused.status() == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, A_WHILE);
        }
        return page(refused.status());
    }

    private static ModelAndView page(HttpStatusCode status) {
        var page = new ModelAndView("site/problem");
        page.setStatus(status);
        page.addObject("tooMany", status.equals(HttpStatus.TOO_MANY_REQUESTS));
        page.addObject("tooLong", status.equals(HttpStatus.CONTENT_TOO_LARGE));
        return page;
    }
}
