package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleCentre;
import vn.guongsang.testkit.SampleNomination;
import vn.guongsang.testkit.SampleVerdicts;

/** A small language to bring stories as far as a test needs them. */
abstract class RunningStories extends RunningNotification {

    static final String BODY =
            "Đêm 12/10, nước lũ chia cắt xóm Đông. Hộ sinh Lê Hoài Thương cùng đội cứu hộ đi thuyền"
                    + " đến nhà một sản phụ đang chuyển dạ và đỡ sinh an toàn ngay tại nhà.\n\n"
                    + "Hai mẹ con được theo dõi đến sáng rồi chuyển về khoa. Việc làm của chị được"
                    + " Ban giám đốc biểu dương, và quy trình đi cùng đội cứu hộ nay được áp dụng cho cả trung tâm.";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    final String site = "tt-" + centre.id().toString().substring(0, 8);

    @LocalServerPort private int webPort;

    /** What the editor writes. */
    record Text(String headline, String lead, String name, String unit, String... topics) {

        static final Text FLOOD =
                new Text(
                        "Đỡ sinh an toàn giữa đêm lũ",
                        "Giữa đêm lũ, hộ sinh của Khoa Phụ sản đi thuyền đến tận nhà để đỡ sinh.",
                        "Lê Hoài Thương",
                        "Khoa Phụ sản",
                        "MEDICAL_ETHICS");

        String json() {
            return JsonMapper.shared()
                    .writeValueAsString(
                            Map.of(
                                    "headline", headline,
                                    "lead", lead,
                                    "body", BODY,
                                    "nameShown", name,
                                    "unitShown", unit,
                                    "topics", topics));
        }
    }

    ApiCaller editor(SampleCentre of) {
        return caller(of.id(), UUID.randomUUID(), "EDITOR");
    }

    ApiCaller editor() {
        return editor(centre);
    }

    String path(SampleNomination of) {
        return "/api/v1/stories/" + of.id();
    }

    /** The award is granted, and the story about it is there with its dossier. */
    void opened(SampleNomination of) {
        FactTeller.tell(of.dossier(1), new SampleVerdicts(of).granted(1, 1));
        var asking = caller(of.centre(), null, "EDITOR");
        await().until(() -> asking.get(path(of)).json().path("claims").size() == 1);
    }

    JsonNode story(SampleNomination of) {
        return caller(of.centre(), null, "EDITOR").get(path(of)).json();
    }

    long version(SampleNomination of) {
        return story(of).path("version").asLong();
    }

    ApiCaller.Answer write(SampleNomination of, Text text) {
        var editor = caller(of.centre(), UUID.randomUUID(), "EDITOR");
        return editor.send(
                editor.to(path(of))
                        .header("If-Match", "\"" + version(of) + "\"")
                        .PUT(BodyPublishers.ofString(text.json())));
    }

    /** A command of an editor on what is there now. */
    ApiCaller.Answer post(SampleNomination of, String verb, String body) {
        return caller(of.centre(), UUID.randomUUID(), "EDITOR")
                .post(path(of) + verb, version(of), body);
    }

    void done(ApiCaller.Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }

    void consented(SampleNomination of, String channel) {
        done(
                post(
                        of,
                        "/consents",
                        """
                        {"channel":"%s","given":true,"by":"Chính chị Thương","on":"2026-10-20","evidence":"Phiếu số 4"}
                        """
                                .formatted(channel)));
    }

    void ready(SampleNomination of, Text text) {
        opened(of);
        done(write(of, text));
        done(post(of, "/claims/0/judge", "{\"kept\":true,\"checked\":true}"));
        consented(of, "WEBSITE");
        done(post(of, "/vouch", "{}"));
        done(post(of, "/ready", "{}"));
    }

    void published(SampleNomination of, Text text) {
        ready(of, text);
        done(post(of, "/publish", "{}"));
    }

    /** The centre has a public site; returns when its page is there. */
    void hasSite(SampleCentre of, String slug, String name) {
        var admin = caller(of.id(), null, "ADMIN");
        var setting =
                """
                {"from":"2026-01-01","value":{"slug":"%s","name":"%s","contact":"0277 3 000 000"},"reason":"Thử"}
                """
                        .formatted(slug, name);
        done(
                admin.send(
                        admin.to("/api/v1/notification/settings/public-site")
                                .PUT(BodyPublishers.ofString(setting))));
        await().until(() -> get("/bang-vang/" + slug).statusCode() == 200);
    }

    String pageOf(SampleNomination of) {
        return "/bang-vang/" + site + "/" + story(of).path("address").asString();
    }

    /** As anybody reads it, who has no token. */
    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(at(path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> submit(String path, Map<String, String> form, String... headers) {
        var body =
                form.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .headers(headers)
                        .POST(BodyPublishers.ofString(body)));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + webPort + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
