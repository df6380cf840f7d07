package vn.guongsang.systemtests.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.dao.DataAccessException;
import vn.guongsang.contracts.Topic.Service;

/** The moment at which everything that was said has arrived everywhere. */
public final class Quiescence {
    private static final Duration STABLE = Duration.ofSeconds(2);

    private final Stores stores;
    private final Lag lag;

    public Quiescence(Stores stores, Lag lag) {
        this.stores = stores;
        this.lag = lag;
    }

    /**
     * Waits until nothing moves for two seconds.
     *
     * @return empty when it is quiet, else what is not quiet after this long
     */
    public List<String> await(Duration atMost) {
        var unrest = new ArrayList<String>();
        try {
            Awaitility.await()
                    .atMost(atMost)
                    .during(STABLE)
                    .pollInterval(Duration.ofMillis(250))
                    .until(
                            () -> {
                                unrest.clear();
                                unrest.addAll(unrest());
                                return unrest.isEmpty();
                            });
            return List.of();
        } catch (ConditionTimeoutException e) {
            return unrest.isEmpty() ? List.of("not quiet for " + STABLE) : List.copyOf(unrest);
        }
    }

    /** What moves at this moment. */
    public List<String> unrest() {
        var unrest = new ArrayList<String>();
        try {
            Arrays.stream(Service.values()).forEach(s -> unrest.addAll(waiting(s)));
            unrest.addAll(pendingMail());
            unrest.addAll(lag.behind());
        } catch (DataAccessException e) {
            unrest.add("a database does not answer: " + e.getMostSpecificCause().getMessage());
        }
        return unrest;
    }

    private List<String> waiting(Service service) {
        var rows =
                count(
                        service,
                        "select count(*) from outbox"
                                + " where published_at is null and parked_at is null");
        return rows == 0 ? List.of() : List.of(service + " has " + rows + " rows in its outbox");
    }

    private List<String> pendingMail() {
        var rows =
                count(
                        Service.NOTIFICATION,
                        "select count(*) from message where status = 'PENDING'");
        return rows == 0 ? List.of() : List.of(rows + " messages are not sent yet");
    }

    private long count(Service service, String sql) {
        return stores.of(service).sql(sql).query(Long.class).single();
    }
}
