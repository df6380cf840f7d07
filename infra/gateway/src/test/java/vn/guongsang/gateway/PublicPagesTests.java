package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import org.junit.jupiter.api.Test;

/** What anybody gets who has not signed in. */
class PublicPagesTests {

    private final Gateway gateway = Gateway.shared();
    private final Upstream upstream = gateway.upstream();
    private final Caller anybody = Caller.browser(gateway);

    @Test
    void areReachedWithoutSigningInAndLeaveNoCookie() {
        upstream.on(
                "/bang-vang/hoa-giang-1",
                (request, exchange) -> {
                    exchange.getResponseHeaders().set("Cache-Control", "max-age=30, public");
                    exchange.getResponseHeaders().set("ETag", "\"7\"");
                    exchange.getResponseHeaders().set("Set-Cookie", "planted=1");
                    Upstream.reply(exchange, 200, "text/html;charset=UTF-8", "<h1>Bảng vàng</h1>");
                });

        var page = anybody.get("/bang-vang/hoa-giang-1?q=%C4%91%E1%BB%93ng");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Bảng vàng");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("max-age=30, public");
        assertThat(page.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(upstream.last("/bang-vang/hoa-giang-1").path())
                .isEqualTo("/bang-vang/hoa-giang-1?q=%C4%91%E1%BB%93ng");
        assertThat(anybody.get("/api/v1/public/honours").statusCode()).isEqualTo(200);
        assertThat(anybody.get("/bang-vang").statusCode()).isEqualTo(200);
    }

    @Test
    void tellNobodyBehindTheDoorWhoReadsThem() {
        Caller.program(gateway)
                .with("Cookie", "SESSION=of-somebody; IDSESSION=of-somebody")
                .get("/bang-vang/hoa-giang-1/rss.xml");

        assertThat(upstream.last("/bang-vang/hoa-giang-1/rss.xml").headers())
                .doesNotContainKeys("Cookie", "Authorization");
    }

    @Test
    void carryTheProtectiveHeaders() {
        var headers = anybody.get("/bang-vang/hoa-giang-2").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
    }

    @Test
    void takeTheReportOfAnErrorAndNothingElse() {
        assertThat(anybody.post("/bang-vang/hoa-giang-1/mot-bai/bao-loi").statusCode())
                .isEqualTo(200);
        assertThat(upstream.last("/bang-vang/hoa-giang-1/mot-bai/bao-loi").method())
                .isEqualTo("POST");

        assertProblem(anybody.post("/bang-vang/hoa-giang-1/mot-bai"), 404, "not-found");
        assertProblem(anybody.post("/api/v1/public/honours"), 404, "not-found");
        assertThat(upstream.received("/bang-vang/hoa-giang-1/mot-bai")).isEmpty();
    }

    @Test
    void openNoDoorBesideThem() {
        assertProblem(anybody.get("/api/v1/stories"), 401, "unauthenticated");
        assertProblem(anybody.get("/api/v1/messages"), 401, "unauthenticated");
        assertProblem(anybody.get("/api/v1/publications"), 401, "unauthenticated");
        assertProblem(anybody.get("/bang-vangx"), 404, "not-found");
        assertProblem(anybody.get("/bang-vang/..%2f..%2fapi/v1/stories"), 400, "invalid-request");
        assertThat(upstream.received("/api/v1/stories")).isEmpty();
    }
}
