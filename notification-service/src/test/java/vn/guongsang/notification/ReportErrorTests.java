package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reader says what is wrong. */
class ReportErrorTests extends RunningStories {

    private static final String MESSAGE = "Chị Thương là hộ sinh hạng III, không phải hạng IV.";

    @Test
    void reachesTheEditor() {
        var form = formOfPublished();
        assertThat(get(form).body()).contains("<form", "method=\"post\"");

        var sent =
                submit(
                        form,
                        Map.of("message", MESSAGE, "contact", "0912 000 000"),
                        "X-Forwarded-For",
                        "203.0.113.1");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("bao-loi?da-gui");
        assertThat(get(form + "?da-gui").body()).contains("Cảm ơn bạn");
        var reports = editor().get(path(nomination) + "/reports").json().path("items");
        assertThat(reports.size()).isEqualTo(1);
        assertThat(reports.get(0).path("message").asString()).isEqualTo(MESSAGE);
        assertThat(reports.get(0).path("contact").asString()).isEqualTo("0912 000 000");
        assertThat(
                        caller(centre.id(), centre.head(), "UNIT_HEAD")
                                .get(path(nomination) + "/reports")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var form = formOfPublished();

        var refused =
                submit(
                        form,
                        Map.of("message", "Sai <b>", "contact", "x".repeat(201)),
                        "X-Forwarded-For",
                        "203.0.113.2");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Sai &lt;b&gt;", "aria-invalid=\"true\"", "Nhiều nhất 200 ký tự");
        assertThat(reports()).isZero();
    }

    @Test
    void swallowsWhatOnlyAProgramWouldFillIn() {
        var form = formOfPublished();

        var sent =
                submit(
                        form,
                        Map.of("message", MESSAGE, "website", "http://spam.example"),
                        "X-Forwarded-For",
                        "203.0.113.3");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(reports()).isZero();
    }

    @Test
    void isLimitedForEachAddress() {
        var form = formOfPublished();
        var from = new String[] {"X-Forwarded-For", "2001:db8:1::7"};
        IntStream.range(0, 5)
                .forEach(
                        _ ->
                                assertThat(
                                                submit(form, Map.of("message", MESSAGE), from)
                                                        .statusCode())
                                        .isEqualTo(302));

        var sixth =
                submit(form, Map.of("message", MESSAGE), "X-Forwarded-For", "2001:db8:1:0:ffff::8");

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.body()).contains("Xin đợi một lát");
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
        assertThat(
                        submit(form, Map.of("message", MESSAGE), "X-Forwarded-For", "203.0.113.9")
                                .statusCode())
                .isEqualTo(302);
        assertThat(reports()).isEqualTo(6);
    }

    @Test
    void isNotTakenFromOtherSites() {
        var form = formOfPublished();

        assertThat(
                        submit(form, Map.of("message", MESSAGE), "Sec-Fetch-Site", "cross-site")
                                .statusCode())
                .isEqualTo(403);
        assertThat(reports()).isZero();
    }

    @Test
    void isNotTakenAboutWhatNobodyCanRead() {
        var form = formOfPublished();
        done(post(nomination, "/hide", "{\"reasonCode\":\"EDITORIAL\"}"));

        var sent = submit(form, Map.of("message", MESSAGE), "X-Forwarded-For", "203.0.113.4");

        assertThat(sent.statusCode()).isEqualTo(404);
    }

    @Test
    void isCutOffWhenItIsTooLong() {
        var form = formOfPublished();

        var sent =
                submit(
                        form,
                        Map.of("message", "x".repeat(200_000)),
                        "X-Forwarded-For",
                        "203.0.113.5");

        assertThat(sent.statusCode()).isEqualTo(413);
        assertThat(sent.body()).contains("Nội dung quá dài");
        assertThat(reports()).isZero();
    }

    private String formOfPublished() {
        published(nomination, Text.FLOOD);
        hasSite(centre, site, "Trung tâm Y tế Thử Nghiệm");
        return pageOf(nomination) + "/bao-loi";
    }

    private int reports() {
        return database()
                .sql("select count(*) from story_report where nomination_id = ?")
                .param(nomination.id())
                .query(Integer.class)
                .single();
    }
}
