package vn.guongsang.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.guongsang.identity.Identity;
import vn.guongsang.testkit.PostgresDatabase;

class ForgetExpiredTokensTests {

    private final Identity identity = Identity.shared();

    @Test
    void deletesWhatNobodyCanUseAnyMore() throws SQLException {
        insert("machine-over", "-1 second", null);
        insert("machine-valid", "5 minutes", null);
        insert("person-over", "-2 days", "-25 hours");
        insert("person-signing-out", "-2 days", "-23 hours");
        insert("person-valid", "-1 hour", "7 hours");

        identity.part(ForgetExpiredTokens.class).forget();

        assertThat(left()).isEqualTo("machine-valid,person-signing-out,person-valid");
    }

    private static void insert(String id, String access, @Nullable String refresh)
            throws SQLException {
        try (var owner = PostgresDatabase.connect("identity", "identity_owner");
                var statement =
                        owner.prepareStatement(
                                """
                                insert into oauth2_authorization
                                    (id, registered_client_id, principal_name,
                                     authorization_grant_type, access_token_expires_at,
                                     refresh_token_value, refresh_token_expires_at)
                                select ?, id, 'forgotten', 'test', now() + ?::interval, ?,
                                       now() + ?::interval
                                from oauth2_registered_client where client_id = 'gateway'
                                """)) {
            statement.setString(1, id);
            statement.setString(2, access);
            statement.setString(3, refresh);
            statement.setString(4, refresh);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static String left() throws SQLException {
        try (var owner = PostgresDatabase.connect("identity", "identity_owner");
                var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select string_agg(id, ',' order by id)
                                from oauth2_authorization where principal_name = 'forgotten'
                                """)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
