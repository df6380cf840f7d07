package vn.guongsang.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.PageRequest;

/** What every handler has in common and none says itself: headers, cursors and problems. */
final class CommonRules implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (handler.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(header("Idempotency-Key", "a new one for each action"));
        }
        if (asksFor(handler, ExpectedVersion.class)) {
            operation.addParametersItem(header("If-Match", "the version seen, in quotes"));
        }
        if (asksFor(handler, PageRequest.class)) {
            operation.addParametersItem(query("cursor", new StringSchema()));
            operation.addParametersItem(query("limit", new IntegerSchema()));
        }
        operation.getResponses().addApiResponse("default", problem());
        return operation;
    }

    private static boolean asksFor(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static Parameter header(String name, String means) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(true)
                .description(means)
                .schema(new StringSchema());
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).required(false).schema(schema);
    }

    private static ApiResponse problem() {
        var schema = new Schema<>().$ref("#/components/schemas/" + ProblemSchema.NAME);
        return new ApiResponse()
                .description("A problem")
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(schema)));
    }
}
