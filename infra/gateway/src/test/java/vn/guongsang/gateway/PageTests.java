package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import org.junit.jupiter.api.Test;

class PageTests {

    private final Gateway gateway = Gateway.shared();
    private final Caller anonymous = Caller.browser(gateway);

    @Test
    void invitesToSignInOnTheFirstPage() {
        var page = anonymous.get("/");

        assertThat(page.body())
                .contains("lang=\"vi\"", "Đăng nhập")
                .contains(Gateway.PUBLIC_URL + "/oauth2/authorization/guongsang")
                .doesNotContain("<script", "style=");
        assertThat(anonymous.with("Accept-Language", "en-GB,en;q=0.8").get("/").body())
                .contains("lang=\"en\"", "Sign in");
        assertThat(anonymous.get("/assets/page.css").statusCode()).isEqualTo(200);
    }

    @Test
    void showsOnTheFirstPageWhatThePersonCanDo() {
        assertThat(Caller.signedIn(gateway).get("/").body())
                .contains("Nguyễn Văn Mẫu", "Giám đốc", "href=\"/api/v1/proposals\"", "Đăng xuất")
                .doesNotContain("href=\"/api/v1/cases\"");
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
}
