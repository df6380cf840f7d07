package vn.guongsang.platform.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.guongsang.platform.access.CurrentActor;

/** Writes down who takes a file away, before its first byte leaves. */
@ControllerAdvice
class AuditExports implements ResponseBodyAdvice<Object> {

    private final AuditTrail trail;

    AuditExports(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public boolean supports(
            MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return ResponseEntity.class.isAssignableFrom(answer.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (response.getHeaders().getContentDisposition().isAttachment()) {
            CurrentActor.get().ifPresent(by -> trail.add(by, export()));
        }
        return body;
    }

    private static AuditTrail.Deed export() {
        return new AuditTrail.Deed(
                Handlers.act(), Handlers.thing().orElse("-"), null, null, null, null);
    }
}
