package vn.guongsang.gateway.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.problems.Problems;

/**
 * Answers what the server refuses before any filter runs, such as an address that is none, in the
 * form of all other problems.
 */
final class ServerRefusal extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRefusal.class);

    private final Problems problems;

    ServerRefusal(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null
                || !status.isError()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        // Without the address, which may hold what somebody searched for.
        LOG.info(
                "The server refused a {} with {}: {}",
                request.getMethod(),
                status.value(),
                String.valueOf(request.getCoyoteRequest().getErrorException()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getReporter().write(problem(request, status));
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("Nobody waits for this refusal any more", gone);
        }
    }

    private String problem(Request request, HttpStatus status) {
        var code = status.is4xxClientError() ? "invalid-request" : "internal";
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            var problem = problems.of(status, code);
            return JsonMapper.shared()
                    .writeValueAsString(
                            Map.of(
                                    "type", String.valueOf(problem.getType()),
                                    "title", String.valueOf(problem.getTitle()),
                                    "status", problem.getStatus(),
                                    "detail", String.valueOf(problem.getDetail())));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
