package vn.guongsang.platform;

import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.Broker;
import vn.guongsang.testkit.PostgresDatabase;
import vn.guongsang.testkit.Surroundings;

/**
 * A small service on the platform, with a real database and a real broker, shared by these tests.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith({PostgresDatabase.class, Broker.class})
@ActiveProfiles("faults")
abstract class PlatformTests {

    static final UUID CENTRE_A = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    static final UUID CENTRE_B = UUID.fromString("00000000-0000-7000-8000-00000000000b");

    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager transactions;
    @LocalServerPort int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        Surroundings.of("review").forEach((name, value) -> registry.add(name, () -> value));
    }

    /** Whoever runs the server, on its management port. */
    ApiCaller management() {
        return new ApiCaller(port, Surroundings.MANAGEMENT_SECRET);
    }

    /** Does the work in a transaction for a centre. */
    void in(UUID centre, Runnable work) {
        CentreScope.call(
                centre,
                () -> {
                    new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
                    return true;
                });
    }

    /** One number, as the database's owner of all rows sees it. */
    static long count(String sql) {
        try (var connection = PostgresDatabase.server().connect("review");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
