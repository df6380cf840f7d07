package vn.guongsang.identity.signin;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts what failed, and writes one line a minute for each account into the audit. */
@Component
class FailedSignIns {

    private final JdbcClient jdbc;

    FailedSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param account none where nobody has the name; those are counted together
     */
    void count(@Nullable UUID account) {
        jdbc.sql(
                        """
                        insert into failed_sign_in as f (account, minute, failures)
                        values (:account, date_trunc('minute', now()), 1)
                        on conflict (account, minute) do update set failures = f.failures + 1
                        """)
                .param("account", account)
                .update();
    }

    /** Moves what is over; a statement, so that two instances never write the same minute twice. */
    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void tell() {
        jdbc.sql(
                        """
                        with over as (
                            delete from failed_sign_in where minute < date_trunc('minute', now())
                            returning *)
                        insert into audit (centre, account, action, detail)
                        select centre, over.account, 'SIGN_IN_FAILED',
                               jsonb_build_object('minute', minute, 'failures', failures)
                          from over left join account on account.id = over.account
                         order by minute
                        """)
                .update();
    }
}
