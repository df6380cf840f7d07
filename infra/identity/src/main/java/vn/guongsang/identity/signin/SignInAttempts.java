package vn.guongsang.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.account.Username;

/**
 * Counts wrong passwords for a name, whether or not somebody has it. After five the name is closed
 * for half a minute, then for twice as long with each, up to a quarter of an hour. Kept in the
 * database, so that all instances count together.
 */
@Component
public class SignInAttempts {

    private final JdbcClient jdbc;

    SignInAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Begins an attempt; it counts as failed until {@link #forget} says otherwise, so that many at
     * once are no way round. False while the name is closed.
     */
    public boolean begin(String name) {
        return jdbc.sql(
                                """
                                insert into sign_in_attempt as a (name_digest, attempts, last_at)
                                values (:name, 1, now())
                                on conflict (name_digest) do update
                                set attempts = case when a.last_at < now() - interval '1 day'
                                                    then 1 else a.attempts + 1 end,
                                    last_at = now(),
                                    closed_until =
                                        case when a.attempts >= 4 and a.last_at >= now() - interval '1 day'
                                             then now() + least(interval '30 s' * 2 ^ least(a.attempts - 4, 10),
                                                                interval '15 min')
                                        end
                                where a.closed_until is null or a.closed_until <= now()
                                """)
                        .param("name", digest(name))
                        .update()
                == 1;
    }

    /** The attempt was right. */
    public void forget(String name) {
        jdbc.sql("delete from sign_in_attempt where name_digest = :name")
                .param("name", digest(name))
                .update();
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        jdbc.sql("delete from sign_in_attempt where last_at < now() - interval '1 day'").update();
    }

    private static String digest(String name) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var bytes = Username.of(name).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(sha.digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
