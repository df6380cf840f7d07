package vn.guongsang.platform.scope;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells the database for which centre the running transaction works. Forgotten at its end. */
public class CentreFence {

    private final JdbcTemplate jdbc;

    CentreFence(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * Narrows the running transaction to the current scope; without a scope nothing is readable.
     */
    public void raise() {
        CentreScope.centre().ifPresent(this::set);
    }

    private void set(UUID centre) {
        jdbc.queryForObject(
                "select set_config('guongsang.centre', ?, true)", String.class, centre.toString());
    }
}
