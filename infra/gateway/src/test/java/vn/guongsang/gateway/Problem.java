package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What an answer has to be that says no. */
final class Problem {

    private Problem() {}

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(Caller.json(answer))
                .containsEntry("type", "/problems/" + code)
                .containsEntry("status", status)
                .containsKeys("title", "detail");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }
}
