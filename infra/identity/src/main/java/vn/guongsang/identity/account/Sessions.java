package vn.guongsang.identity.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends what an account has open here, in the caller's transaction: its sessions, and the refresh
 * tokens with which the gateway keeps its own alive. An access token lives on for its few minutes.
 */
@Component
public class Sessions {

    private static final String NOBODY = "";

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void end(String username) {
        endOthers(username, NOBODY);
    }

    /**
     * @param kept the session of whoever asks for it
     */
    public void endOthers(String username, String kept) {
        jdbc.sql("delete from spring_session where principal_name = :name and session_id <> :kept")
                .param("name", username)
                .param("kept", kept)
                .update();
        // A program may bear the same name.
        jdbc.sql(
                        """
                        delete from oauth2_authorization
                         where principal_name = :name
                           and authorization_grant_type <> 'client_credentials'
                        """)
                .param("name", username)
                .update();
    }
}
