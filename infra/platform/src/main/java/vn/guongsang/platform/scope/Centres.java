package vn.guongsang.platform.scope;

import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The centres that this service has heard of, for work that the clock drives and nobody asks for.
 * Only their ids stand outside of the fence.
 */
public class Centres {

    private static final Logger LOG = LoggerFactory.getLogger(Centres.class);

    private final JdbcClient jdbc;

    Centres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on work is done for this centre too. Joins the caller's transaction. */
    public void remember(UUID centre) {
        jdbc.sql("insert into known_centre (centre_id) values (?) on conflict do nothing")
                .param(centre)
                .update();
    }

    /**
     * Does the work for one centre after the other, each in its scope. What fails for one is logged
     * and tried again the next time; the others do not wait for it.
     */
    public void eachCentre(Consumer<UUID> work) {
        var centres =
                jdbc.sql("select centre_id from known_centre order by centre_id")
                        .query(UUID.class)
                        .list();
        for (var centre : centres) {
            try {
                CentreScope.call(
                        centre,
                        () -> {
                            work.accept(centre);
                            return true;
                        });
            } catch (RuntimeException failure) {
                LOG.error(
                        "Work that was due in centre {} failed and is tried again",
                        centre,
                        failure);
            }
        }
    }
}
