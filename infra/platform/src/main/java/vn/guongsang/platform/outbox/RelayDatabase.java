package vn.guongsang.platform.outbox;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The relay's own way into the database: a role that reads the outbox of all centres and nothing of
 * the business, and a few connections of its own so that requests never wait for the relay.
 */
class RelayDatabase implements DisposableBean {

    private static final int CONNECTIONS = 3;

    private final HikariDataSource pool;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    RelayDatabase(String url, String username, String password) {
        var config = new HikariConfig();
        config.setPoolName("relay");
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
        // The database may still be starting: then the relay tries again at its next poll.
        config.setInitializationFailTimeout(-1);
        this.pool = new HikariDataSource(config);
        this.jdbc = new JdbcTemplate(pool);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    @Override
    public void destroy() {
        pool.close();
    }
}
