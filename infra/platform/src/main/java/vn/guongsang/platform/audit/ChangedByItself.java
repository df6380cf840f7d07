package vn.guongsang.platform.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.guongsang.platform.audit.ChangedState.Change;
import vn.guongsang.platform.envelope.Causation;

/**
 * Writes down what became of an aggregate without a command: in the transaction in which the clock
 * or an event changed it, one line for each.
 */
class ChangedByItself {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final AuditTrail trail;
    private final AuditKey key;

    ChangedByItself(AuditTrail trail, AuditKey key) {
        this.trail = trail;
        this.key = key;
    }

    /**
     * @param type of the aggregate
     */
    void changed(Class<?> type, Object id, Change change) {
        var mac = key.mac();
        trail.addWithoutCaller(
                Causation.current().map(event -> "event " + event).orElse("the clock"),
                new AuditTrail.Deed(
                        how(change) + " " + type.getSimpleName(),
                        thing(id),
                        null,
                        null,
                        ChangedState.digest(mac, List.of(change), Change::before),
                        ChangedState.digest(mac, List.of(change), Change::after)));
    }

    private static String how(Change change) {
        if (change.before() == null) {
            return "CREATED";
        }
        return change.after() == null ? "DELETED" : "CHANGED";
    }

    /** As the path of a request would name it. */
    private static String thing(Object id) {
        var found = UUIDS.matcher(id.toString()).results().map(MatchResult::group);
        return found.collect(joining(" "));
    }
}
