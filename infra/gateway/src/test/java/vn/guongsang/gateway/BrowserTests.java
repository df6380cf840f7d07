package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.PostgresDatabase;

class BrowserTests {

    private final Gateway gateway = Gateway.shared();
    private final Caller anonymous = Caller.browser(gateway);

    @Test
    void isSentToThePublicAddressOfTheProviderWithProofKey() {
        var sent = Caller.location(anonymous.get("/oauth2/authorization/guongsang"));

        assertThat(sent).startsWith(Gateway.PUBLIC_URL + "/identity/oauth2/authorize?");
        assertThat(URI.create(sent).getQuery())
                .contains(
                        "client_id=gateway",
                        "code_challenge_method=S256",
                        "redirect_uri=" + Gateway.PUBLIC_URL + "/login/oauth2/code/guongsang");
    }

    @Test
    void isToldWhoIsSignedIn() {
        var me = Caller.json(Caller.signedIn(gateway).get("/api/v1/me"));

        assertThat(me)
                .containsEntry("name", "Nguyễn Văn Mẫu")
                .containsEntry("centre", SmallProvider.CENTRE)
                .containsEntry("unit", null)
                .containsEntry("roles", List.of("DIRECTOR"));
    }

    @Test
    void worksWithTheTokenOfItsSession() {
        var browser = Caller.signedIn(gateway);

        assertThat(browser.postWithCsrfToken("/api/v1/nominations").statusCode()).isEqualTo(200);

        var arrived = gateway.upstream().last("/api/v1/nominations");
        assertThat(arrived.header("Authorization")).startsWith("Bearer access-");
        assertThat(arrived.headers()).doesNotContainKey("Cookie");
    }

    @Test
    void isRefusedWithoutCsrfToken() {
        var browser = Caller.signedIn(gateway);

        assertProblem(browser.post("/api/v1/nominations"), 403, "csrf");
        assertProblem(
                browser.with("X-XSRF-TOKEN", "guessed").post("/api/v1/nominations"), 403, "csrf");
    }

    @Test
    void isRefusedWithoutSessionAndLeavesNoneBehind() throws SQLException {
        var before = sessions();

        assertProblem(anonymous.get("/api/v1/me"), 401, "unauthenticated");
        assertProblem(anonymous.get("/api/v1/nominations"), 401, "unauthenticated");
        anonymous.get("/");

        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void isRefusedWithCookieThatIsNone() {
        anonymous.cookies().put("SESSION", "AAAA");
        assertProblem(anonymous.get("/api/v1/me"), 400, "invalid-request");

        anonymous.cookies().put("SESSION", "made up");
        assertProblem(anonymous.get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void hasItsSessionInCookieThatScriptsCannotRead() {
        var answer = anonymous.get("/oauth2/authorization/guongsang");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("SESSION=")
                                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                                        .doesNotContain("Secure"));
    }

    @Test
    void sendsOnlyTheProvidersCookieToTheProvider() {
        anonymous.cookies().put("SESSION", "mine");
        anonymous.cookies().put("IDSESSION", "theirs");
        anonymous.get("/identity/login");

        assertThat(gateway.upstream().last("/identity/login").header("Cookie"))
                .isEqualTo("IDSESSION=theirs");
    }

    @Test
    void isSignedOutHereAndAtTheProvider() {
        var browser = Caller.signedIn(gateway);

        var out = browser.postWithCsrfToken("/logout");

        assertThat(Caller.location(out))
                .startsWith(Gateway.PUBLIC_URL + "/identity/connect/logout?id_token_hint=")
                .endsWith("post_logout_redirect_uri=" + Gateway.PUBLIC_URL + "/");
        assertProblem(browser.get("/api/v1/me"), 401, "unauthenticated");
        assertThat(browser.cookies()).doesNotContainKey("SESSION");
    }

    @Test
    void isToldOnTheFirstPageWhenSigningInFailed() {
        var refused = anonymous.get("/login/oauth2/code/guongsang?code=x&state=forged");

        assertThat(Caller.location(refused)).isEqualTo("/?refused");
        assertThat(anonymous.get("/?refused").body()).contains("Chưa đăng nhập được");
    }

    private static int sessions() throws SQLException {
        try (var owner = PostgresDatabase.connect("gateway", "gateway_owner");
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from spring_session")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
