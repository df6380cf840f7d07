package vn.guongsang.identity.token;

import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes authorizations that nobody can use any more. Those of people stay a day longer: the old
 * ID token still names them when the gateway signs somebody out.
 */
@Component
class ForgetExpiredTokens {

    private final JdbcClient jdbc;

    ForgetExpiredTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many were deleted. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    int forget() {
        return jdbc.sql(
                        """
                        delete from oauth2_authorization
                        where greatest(authorization_code_expires_at, access_token_expires_at,
                                       refresh_token_expires_at)
                            + case when refresh_token_value is null then interval '0'
                                   else interval '1 day' end
                            < now()
                        """)
                .update();
    }
}
