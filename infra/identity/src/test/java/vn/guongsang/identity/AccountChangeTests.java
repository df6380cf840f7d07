package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.text.ParseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.PostgresDatabase;

class AccountChangeTests {

    private final Identity identity = Identity.shared();
    private final Browser browser = new Browser(identity);

    @AfterEach
    void restore() throws SQLException {
        change("enabled = true, roles = '{EMULATION_OFFICER,EDITOR}'");
    }

    @Test
    void countsFromTheNextRefresh() throws SQLException, ParseException {
        var signedIn = browser.redeem(browser.code("thidua", "gương sáng"));
        change("roles = '{AUDITOR}'");

        var refreshed = browser.refresh(Tokens.part(signedIn, "refresh_token"));

        var claims = Tokens.verified(identity, Tokens.part(refreshed, "access_token"));
        assertThat(claims.getStringListClaim("roles")).containsExactly("AUDITOR");
    }

    @Test
    void endsRefreshesOfClosedAccount() throws SQLException {
        var signedIn = browser.redeem(browser.code("thidua", "gương sáng"));
        change("enabled = false");

        var refused = browser.refresh(Tokens.part(signedIn, "refresh_token"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Tokens.answer(refused)).containsEntry("error", "invalid_grant");
        assertThat(Browser.location(browser.signIn("thidua", "gương sáng")))
                .isEqualTo("/identity/login?error");
    }

    private static void change(String what) throws SQLException {
        try (var owner = PostgresDatabase.connect("identity", "identity_owner");
                var statement = owner.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "update account set " + what + " where username = 'thidua'"))
                    .isEqualTo(1);
        }
    }
}
