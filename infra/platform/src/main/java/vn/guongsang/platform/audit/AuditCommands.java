package vn.guongsang.platform.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.CurrentActor;
import vn.guongsang.platform.audit.ChangedState.Change;
import vn.guongsang.platform.web.Receipt;

/**
 * Writes down every command that was done, in its transaction. Inside {@code CommandsOnce}: what is
 * only answered again was not done again.
 */
@Aspect
@Order(1)
class AuditCommands {

    private final AuditTrail trail;
    private final AuditKey key;
    private final PendingWrites pending;
    private final TransactionTemplate transaction;

    /** Brings what JPA has not written yet to the database. */
    interface PendingWrites {
        void flush();
    }

    AuditCommands(
            AuditTrail trail,
            AuditKey key,
            PendingWrites pending,
            PlatformTransactionManager transactions) {
        this.trail = trail;
        this.key = key;
        this.pending = pending;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Around(
            "@annotation(org.springframework.web.bind.annotation.PostMapping)"
                    + " || @annotation(org.springframework.web.bind.annotation.PutMapping)")
    @Nullable Object audited(ProceedingJoinPoint handler) {
        var actor = CurrentActor.get();
        return actor.isEmpty()
                ? Handlers.proceed(handler)
                : transaction.execute(_ -> audited(handler, actor.get()));
    }

    private Object audited(ProceedingJoinPoint handler, Actor by) {
        var changes = new ArrayList<Change>();
        var answer =
                ChangedState.during(
                        changes,
                        () -> {
                            var done = Handlers.proceed(handler);
                            pending.flush();
                            return done;
                        });
        var mac = key.mac();
        trail.add(
                by,
                new AuditTrail.Deed(
                        Handlers.act(),
                        Handlers.thing().orElseGet(() -> thing(answer)),
                        onBehalfOf(handler),
                        Reasons.in(handler.getArgs()),
                        ChangedState.digest(mac, changes, Change::before),
                        ChangedState.digest(mac, changes, Change::after)));
        return answer;
    }

    private static @Nullable UUID onBehalfOf(ProceedingJoinPoint handler) {
        return Arrays.stream(handler.getArgs())
                .filter(ForSomebody.class::isInstance)
                .map(each -> ((ForSomebody) each).forWhom())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What was made has an id only now. */
    private static String thing(@Nullable Object answer) {
        return Optional.ofNullable(answer)
                .filter(ResponseEntity.class::isInstance)
                .map(each -> ((ResponseEntity<?>) each).getBody())
                .filter(Receipt.class::isInstance)
                .map(receipt -> ((Receipt) receipt).id().toString())
                .orElse("-");
    }
}
