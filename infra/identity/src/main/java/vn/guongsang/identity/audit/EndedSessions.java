package vn.guongsang.identity.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose sessions were ended a moment ago, as the audit has it. */
@Component
public class EndedSessions {

    private final JdbcClient jdbc;

    EndedSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last ten minutes: what is older has been settled by a refresh that was refused, since an
     * access token lives for five.
     */
    public List<EndedSession> lately() {
        return jdbc.sql(
                        """
                        select number, username, at
                          from audit join account on account.id = audit.account
                         where at > now() - interval '10 min'
                           and action in ('ACCOUNT_DISABLED', 'SESSIONS_ENDED',
                                          'FIRST_PASSWORD_ISSUED', 'PASSWORD_RESET')
                         order by number
                        """)
                .query(EndedSession.class)
                .list();
    }
}
