package vn.guongsang.platform.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aspectj.lang.ProceedingJoinPoint;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** What is known of a request while its handler runs. */
final class Handlers {

    private Handlers() {}

    /** The request as it is mapped: {@code POST /api/v1/nominations/{id}/sign-off}. */
    static String act() {
        var request = request();
        return request.getMethod()
                + " "
                + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    /** What its path names. */
    static Optional<String> thing() {
        return request().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> variables
                        && !variables.isEmpty()
                ? Optional.of(
                        String.join(
                                " ",
                                new TreeMap<>(variables)
                                        .values().stream().map(Object::toString).toList()))
                : Optional.empty();
    }

    static Object proceed(ProceedingJoinPoint handler) {
        try {
            return handler.proceed();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a handler threw a checked exception", impossible);
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest();
    }
}
