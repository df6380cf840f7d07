package vn.guongsang.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.problems.Problems;
import vn.guongsang.problems.RuleBroken;

/**
 * Wraps every POST handler: the command and the memory of its answer commit together, and the same
 * command sent again gets the same answer. A rule that said no is remembered as well, so that a
 * repeat cannot succeed behind the client's back; that somebody may not, and refusals of the door
 * (401, 409 while running, 5xx) are not.
 */
@Aspect
@Order(0)
class CommandsOnce {

    private final RememberedAnswers answers;
    private final TransactionTemplate transaction;
    private final Problems problems;
    private final JsonMapper json;

    CommandsOnce(
            RememberedAnswers answers,
            PlatformTransactionManager transactions,
            Problems problems,
            JsonMapper json) {
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
        this.problems = problems;
        this.json = json;
    }

    @Around("@annotation(org.springframework.web.bind.annotation.PostMapping)")
    @Nullable Object once(ProceedingJoinPoint handler) {
        var command = CommandKey.of(request());
        try {
            return transaction.execute(
                    _ ->
                            answers.claim(command)
                                    .map(this::again)
                                    .orElseGet(() -> first(handler, command)));
        } catch (RuleBroken broken) {
            return refused(command, broken);
        }
    }

    // The command's own transaction is rolled back, so its answer needs another. A copy may have
    // run in
    // between: then its answer counts, and one key never has two.
    private ResponseEntity<?> refused(CommandKey command, RuleBroken broken) {
        if (broken.kind() == RuleBroken.Kind.NOT_ALLOWED) {
            throw broken;
        }
        var answered = transaction.execute(_ -> answers.claimOrRemember(command, answer(broken)));
        if (answered == null || answered.isEmpty()) {
            throw broken;
        }
        return again(answered.get());
    }

    private ResponseEntity<?> first(ProceedingJoinPoint handler, CommandKey command) {
        var response = (ResponseEntity<?>) proceed(handler);
        answers.remember(command, answer(response));
        return response;
    }

    private ResponseEntity<?> again(Answer answer) {
        var response =
                ResponseEntity.status(answer.status())
                        .header("Idempotent-Replay", "true")
                        .contentType(
                                answer.isProblem()
                                        ? MediaType.APPLICATION_PROBLEM_JSON
                                        : MediaType.APPLICATION_JSON);
        Optional.ofNullable(answer.location())
                .ifPresent(value -> response.header("Location", value));
        Optional.ofNullable(answer.etag()).ifPresent(value -> response.header("ETag", value));
        var body = json.readTree(answer.body());
        return response.body(answer.isProblem() ? body.get(problems.language()) : body);
    }

    private Answer answer(ResponseEntity<?> response) {
        var headers = response.getHeaders();
        return new Answer(
                response.getStatusCode().value(),
                headers.getFirst("Location"),
                headers.getETag(),
                json.writeValueAsString(response.getBody()));
    }

    // In every language: the copy may be sent by somebody who reads another one.
    private Answer answer(RuleBroken broken) {
        return new Answer(
                broken.kind().status().value(),
                null,
                null,
                json.writeValueAsString(problems.inEveryLanguage(broken)));
    }

    private static Object proceed(ProceedingJoinPoint handler) {
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
