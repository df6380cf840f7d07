package vn.guongsang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses details that a command does not take: whoever sends them believes that they count. Only
 * nothing at all and an empty object are fine.
 */
class NothingToSay implements HandlerInterceptor {

    private final JsonMapper json;

    NothingToSay(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod command && takesNothing(command)) {
            var body = request.getInputStream().readAllBytes();
            if (body.length > 0) {
                refuseDetails(body, request);
            }
        }
        return true;
    }

    private static boolean takesNothing(HandlerMethod command) {
        return command.hasMethodAnnotation(PostMapping.class)
                && Arrays.stream(command.getMethodParameters())
                        .noneMatch(
                                parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    private void refuseDetails(byte[] body, HttpServletRequest request) {
        try {
            if (json.readValue(body, Nothing.class) == null) {
                throw unreadable(null, request);
            }
        } catch (JacksonException failure) {
            throw unreadable(failure, request);
        }
    }

    private static HttpMessageNotReadableException unreadable(
            @Nullable Throwable cause, HttpServletRequest request) {
        return new HttpMessageNotReadableException(
                "The command takes no details", cause, new ServletServerHttpRequest(request));
    }

    private record Nothing() {}
}
