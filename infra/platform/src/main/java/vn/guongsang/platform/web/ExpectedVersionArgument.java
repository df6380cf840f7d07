package vn.guongsang.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RequestRefused;

/** Lets a controller ask for the {@link ExpectedVersion}. */
class ExpectedVersionArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public ExpectedVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new RequestRefused(HttpStatus.PRECONDITION_REQUIRED, "if-match-missing");
        }
        var tag = header.strip();
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw new RequestRefused(
                    HttpStatus.BAD_REQUEST,
                    "invalid-request",
                    new FieldProblem(HttpHeaders.IF_MATCH, "wrong-type"));
        }
        return new ExpectedVersion(Long.parseLong(tag.substring(1, tag.length() - 1)));
    }
}
