package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInTests {

    private final Identity identity = Identity.shared();
    private final Browser browser = new Browser(identity);

    @Test
    void givesTokensOfThePersonToTheGateway() throws ParseException {
        var answer = browser.redeem(browser.code(" giam.doc ", "gương sáng"));

        var access = Tokens.verified(identity, Tokens.part(answer, "access_token"));
        assertThat(access.getSubject()).isEqualTo("giam.doc");
        assertThat(access.getStringClaim("centre")).isEqualTo(Identity.CENTRE);
        assertThat(access.getStringClaim("person")).isEqualTo(Identity.PERSON);
        assertThat(access.getStringListClaim("roles")).containsExactly("DIRECTOR");
        var id = Tokens.verified(identity, Tokens.part(answer, "id_token"));
        assertThat(id.getStringClaim("name")).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(id.getAudience()).containsExactly("gateway");
    }

    @Test
    void refusesGatewayWithoutProofKey() {
        browser.authorize();
        browser.signIn("giam.doc", "gương sáng");

        var refused = Form.query(Browser.location(browser.authorize(Map.of())));

        assertThat(refused).containsEntry("error", "invalid_request").doesNotContainKey("code");
    }

    @Test
    void spendsCodeOnce() {
        var code = browser.code("giam.doc", "gương sáng");
        browser.redeem(code);

        var second = browser.redeem(code);

        assertThat(Tokens.answer(second)).containsEntry("error", "invalid_grant");
    }

    @Test
    void saysWhatIsWrongInTheReadersLanguage() {
        var refused = browser.signIn("giam.doc", "sai");
        assertThat(Browser.location(refused)).isEqualTo("/identity/login?error");

        assertThat(browser.get(identity.at("/login?error")).body())
                .contains("lang=\"vi\"", "Tên đăng nhập hoặc mật khẩu chưa đúng");
        assertThat(browser.speaking("en").get(identity.at("/login?error")).body())
                .contains("lang=\"en\"", "User name or password is not right");
        assertThat(browser.speaking("fr").get(identity.at("/login")).body())
                .contains("lang=\"vi\"");
    }

    @Test
    void treatsUnknownNameLikeWrongPassword() {
        assertThat(Browser.location(browser.signIn("khong.co", "sai")))
                .isEqualTo("/identity/login?error");
    }

    @Test
    void survivesInputThatNobodyTypes() {
        assertThat(Browser.location(browser.signIn("giam.doc", "x".repeat(10_000))))
                .isEqualTo("/identity/login?error");
        assertThat(browser.signIn("giam\0.doc", "gương sáng").statusCode()).isEqualTo(400);
        assertThat(
                        identity.token("k\0", "x", Map.of("grant_type", "client_credentials"))
                                .statusCode())
                .isEqualTo(400);
        assertThat(identity.token("gateway", Identity.GATEWAY_SECRET, Map.of()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void offersTheFormAgainWhenItLayOpenTooLong() {
        var stale =
                browser.post(
                        identity.at("/login"),
                        Map.of("username", "giam.doc", "password", "gương sáng", "_csrf", "x"));

        assertThat(Browser.location(stale)).isEqualTo("/identity/login?again");
        assertThat(browser.cookies()).containsKey("IDSESSION");
    }

    @Test
    void sendsSomebodyWhoCameFromNowhereToTheGateway() {
        assertThat(Browser.location(browser.signIn("giam.doc", "gương sáng")))
                .isEqualTo(Identity.PUBLIC_URL + "/oauth2/authorization/guongsang");
    }

    @Test
    void showsFormThatLoadsNothingFromElsewhere() {
        var page = browser.get(identity.at("/login"));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.body()).doesNotContain("<script", "style=", "http://", "https://");
        assertThat(browser.get(identity.at("/assets/page.css")).statusCode()).isEqualTo(200);
    }
}
