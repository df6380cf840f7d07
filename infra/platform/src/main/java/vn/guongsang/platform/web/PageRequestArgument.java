package vn.guongsang.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RequestRefused;

/** Lets a controller ask for the {@link PageRequest} in {@code cursor} and {@code limit}. */
class PageRequestArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var cursor = request.getParameter("cursor");
        var limit = request.getParameter("limit");
        return new PageRequest(
                cursor == null ? PageRequest.BEGINNING : PageRequest.after(cursor),
                limit == null ? PageRequest.USUAL : limit(limit));
    }

    private static int limit(String text) {
        if (text.matches("\\d{1,3}")) {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= PageRequest.LARGEST) {
                return limit;
            }
        }
        throw new RequestRefused(
                HttpStatus.BAD_REQUEST, "invalid-request", new FieldProblem("limit", "wrong-type"));
    }
}
