package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignOutTests {

    private final Identity identity = Identity.shared();
    private final Browser browser = new Browser(identity);

    @Test
    void endsSessionOnWordOfTheGateway() {
        var signedIn = browser.redeem(browser.code("giam.doc", "gương sáng"));

        var out = signOut(Tokens.part(signedIn, "id_token"));

        assertThat(Browser.location(out)).isEqualTo(Identity.PUBLIC_URL + "/");
        assertThat(Browser.location(browser.authorize())).endsWith("/identity/login");
    }

    @Test
    void endsSessionWithTheIdTokenOfARefresh() {
        var signedIn = browser.redeem(browser.code("giam.doc", "gương sáng"));
        var refreshed = browser.refresh(Tokens.part(signedIn, "refresh_token"));

        var out = signOut(Tokens.part(refreshed, "id_token"));

        assertThat(Browser.location(out)).isEqualTo(Identity.PUBLIC_URL + "/");
    }

    @Test
    void asksFirstWhereTheGatewaysWordIsUnknown() {
        browser.code("giam.doc", "gương sáng");

        var asked = signOut("unknown");

        assertThat(Browser.location(asked)).isEqualTo("/identity/logout");
        var question = browser.get(identity.at("/logout"));
        assertThat(question.body()).contains("Bạn có muốn đăng xuất");
        var out = browser.post(identity.at("/logout"), Map.of("_csrf", Browser.csrf(question)));
        assertThat(Browser.location(out)).isEqualTo(Identity.PUBLIC_URL + "/");
        assertThat(Browser.location(browser.authorize())).endsWith("/identity/login");
    }

    private HttpResponse<String> signOut(String idToken) {
        var fields =
                Map.of(
                        "id_token_hint",
                        idToken,
                        "post_logout_redirect_uri",
                        Identity.PUBLIC_URL + "/");
        return browser.get(identity.at("/connect/logout?" + Form.encode(fields)));
    }
}
