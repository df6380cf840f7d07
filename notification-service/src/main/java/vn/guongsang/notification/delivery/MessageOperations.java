package vn.guongsang.notification.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operation;
import vn.guongsang.platform.operations.Operation.Action;
import vn.guongsang.platform.operations.Operation.Thing;
import vn.guongsang.platform.operations.OperationLog;

/** Writes down what people do about mails that did not arrive. Joins the caller's transaction. */
@Component
class MessageOperations {

    private final OperationLog log;

    MessageOperations(OperationLog log) {
        this.log = log;
    }

    void sentAgain(Actor by, Message message) {
        note(by, message, Action.SENT_AGAIN, null);
    }

    void givenUp(Actor by, Message message, String reason) {
        note(by, message, Action.DISCARDED, reason);
    }

    private void note(Actor by, Message message, Action action, @Nullable String reason) {
        var id = message.id().messageId().toString();
        log.note(by, new Operation(Thing.MESSAGE, id, message.about(), action, reason));
    }
}
