package vn.guongsang.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers with a problem where no handler is at work yet: in filters. */
@Component
class ProblemAnswer {

    private final ObjectProvider<HandlerExceptionResolver> resolver;

    ProblemAnswer(
            @Qualifier("handlerExceptionResolver")
                    ObjectProvider<HandlerExceptionResolver> resolver) {
        this.resolver = resolver;
    }

    void send(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        var before = RequestContextHolder.getRequestAttributes();
        // The texts are chosen by the request at hand, which the first filters have not set yet.
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            var told = resolver.getObject().resolveException(request, response, null, failure);
            if (told == null) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        } finally {
            RequestContextHolder.setRequestAttributes(before);
        }
    }
}
