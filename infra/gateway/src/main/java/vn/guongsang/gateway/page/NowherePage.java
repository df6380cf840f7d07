package vn.guongsang.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.guongsang.problems.Problems;

/** Whoever follows a link that leads nowhere reads so; a program gets the problem. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NowherePage {

    private static final String CODE = "not-found";

    private final Problems problems;

    NowherePage(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object nowhere(NoResourceFoundException failure, HttpServletRequest request) {
        if (!isRead(request)) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .body(problems.of(HttpStatus.NOT_FOUND, CODE));
        }
        var words =
                Map.of(
                        "code", CODE,
                        "title", problems.text(CODE + ".title"),
                        "detail", problems.text(CODE + ".detail"));
        return new ModelAndView("problem", words, HttpStatus.NOT_FOUND);
    }

    // Browsers name it when they open an address, and at no other time.
    private static boolean isRead(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
