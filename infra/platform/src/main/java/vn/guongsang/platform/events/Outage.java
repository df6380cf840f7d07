package vn.guongsang.platform.events;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells what passes by itself (database or network away, a lock) from what will fail again. */
public final class Outage {

    // Connection, transaction rollback, resources, object in use, operator intervention, system
    // error.
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    // All that Hikari says of a connection that it has closed because it was lost: there is no
    // state.
    private static final String LOST = "Connection is closed";

    private Outage() {}

    public static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passes(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _,
                    SQLTransientException _,
                    SQLRecoverableException _ ->
                    true;
            case SQLException sql -> {
                var state = sql.getSQLState();
                yield state == null
                        ? LOST.equals(sql.getMessage())
                        : state.length() == 5 && PASSING.contains(state.substring(0, 2));
            }
            default -> false;
        };
    }
}
