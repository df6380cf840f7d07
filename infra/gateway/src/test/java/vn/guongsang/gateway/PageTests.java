package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PageTests {

    private final Gateway gateway = Gateway.shared();
    private final Caller anonymous = Caller.browser(gateway);

    @Test
    void invitesToSignInOnTheFirstPage() {
        var page = anonymous.get("/");

        assertThat(page.body())
                .contains("lang=\"vi\"", "Đăng nhập", "href=\"/bang-vang\"")
                .contains(Gateway.PUBLIC_URL + "/oauth2/authorization/guongsang")
                .doesNotContain("<script", "style=");
        assertThat(anonymous.with("Accept-Language", "en-GB,en;q=0.8").get("/").body())
                .contains("lang=\"en\"", "Sign in");
        assertThat(anonymous.get("/assets/page.css").statusCode()).isEqualTo(200);
    }

    @Test
    void startsTheApplicationAtEachOfItsAddressesForWhoeverIsSignedIn() {
        var browser = Caller.signedIn(gateway);

        var first = browser.get("/");
        var deep = browser.get("/gioi-thieu/01a19467-e800-7ce6-8cff-b3d728a11ba5/viet");

        assertThat(first.body()).contains("<script type=\"module\"", nonceOf(first));
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(policyOf(first)).contains("script-src 'self';").doesNotContain("unsafe");
        assertThat(deep.body()).contains("<script type=\"module\"", nonceOf(deep));
        assertThat(nonceOf(deep)).isNotEqualTo(nonceOf(first));
        assertProblem(browser.get("/gioi-thieux"), 404, "not-found");
        assertProblem(browser.get("/api/v1/no-such-thing"), 404, "not-found");
    }

    @Test
    void tellsInWordsThatALinkLeadsNowhere() {
        var lost =
                Caller.browser(gateway)
                        .with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .get("/gioi-thieux");

        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(lost.body()).contains("Không tìm thấy", "Về trang đầu").doesNotContain("{\"");
        assertThat(policyOf(lost)).doesNotContain("unsafe");
    }

    @Test
    void letsBrowsersKeepTheFilesOfTheApplication() {
        var script = fileOf(Caller.signedIn(gateway).get("/").body());

        var file = anonymous.get(script);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable", "max-age=31536000");
        assertProblem(anonymous.get("/app/no-such-file.js"), 404, "not-found");
        assertProblem(anonymous.get("/web/index.html"), 404, "not-found");
    }

    @Test
    void leadsBackToThePageThatAskedForSigningIn() {
        var page = "/gioi-thieu/01a19467-e800-7ce6-8cff-b3d728a11ba5";
        assertThat(anonymous.get(page).body()).contains("Đăng nhập");
        assertThat(Caller.location(anonymous.signIn())).isEqualTo(page);
        assertThat(anonymous.cookies()).doesNotContainKey("RETURN_TO");

        var lured = Caller.browser(gateway);
        lured.cookies().put("RETURN_TO", "//evil.example/");
        assertThat(Caller.location(lured.signIn())).isEqualTo("/");
    }

    @Test
    void handsOutTheDescriptionsOfTheServicesToWhoeverIsSignedIn() {
        assertThat(Caller.json(Caller.signedIn(gateway).get("/api/v1/openapi/nomination.json")))
                .containsKey("paths");
        assertProblem(anonymous.get("/api/v1/openapi/nomination.json"), 401, "unauthenticated");
        assertProblem(
                Caller.program(gateway).get("/api/v1/openapi/nomination.json"),
                401,
                "unauthenticated");
    }

    @Test
    void explainsProblemsBehindTheirType() {
        assertThat(anonymous.get("/problems/not-in-this-state").body())
                .contains("Không thể làm việc này ở trạng thái hiện tại")
                .doesNotContain("{0}");
        assertProblem(anonymous.get("/problems/no-such-problem"), 404, "not-found");
    }

    @Test
    void sendsProtectiveHeaders() {
        var headers = anonymous.get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static String policyOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private static String nonceOf(HttpResponse<String> answer) {
        return policyOf(answer).replaceFirst(".*'nonce-([^']+)'.*", "$1");
    }

    private static String fileOf(String page) {
        return page.replaceFirst("(?s).*src=\"(/app/[^\"]+[.]js)\".*", "$1");
    }
}
