package vn.guongsang.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.guongsang.identity.Identity;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.testkit.PostgresDatabase;

class FailedSignInsTests {

    private final Identity identity = Identity.shared();
    private final FailedSignIns failed = identity.part(FailedSignIns.class);
    private final UUID account = identity.part(Accounts.class).named("giam.doc").orElseThrow().id();

    @Test
    void areOneLineForEachAccountAndMinute() throws SQLException {
        var before = lines();
        failed.count(account);
        failed.count(account);
        failed.count(null);
        failed.count(null);
        try (var owner = PostgresDatabase.connect("identity", "identity_owner");
                var statement = owner.createStatement()) {
            statement.executeUpdate(
                    "update failed_sign_in set minute = minute - interval '1 minute'");
        }

        failed.tell();
        failed.tell();

        assertThat(lines() - before).isEqualTo(1);
        assertThat(
                        identity.part(JdbcClient.class)
                                .sql(
                                        """
                                        select (detail ->> 'failures')::int from audit
                                         where account = :account and action = 'SIGN_IN_FAILED'
                                         order by number desc limit 1
                                        """)
                                .param("account", account)
                                .query(Integer.class)
                                .single())
                .isGreaterThanOrEqualTo(2);
    }

    private int lines() {
        failed.tell();
        return identity.part(JdbcClient.class)
                .sql(
                        """
                        select count(*) from audit
                         where account = :account and action = 'SIGN_IN_FAILED'
                        """)
                .param("account", account)
                .query(Integer.class)
                .single();
    }
}
