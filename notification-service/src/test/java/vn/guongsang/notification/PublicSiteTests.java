package vn.guongsang.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.testkit.SampleCentre;
import vn.guongsang.testkit.SampleNomination;

/** What anybody sees who has not signed in. */
class PublicSiteTests extends RunningStories {

    private static final String NAME = "Trung tâm Y tế khu vực Thử Nghiệm";

    @Test
    void showsWhatIsPublishedAndNothingElse() {
        var draft = centre.nomination();
        var ready = centre.nomination();
        opened(draft);
        ready(ready, text("Sắp đăng nhưng chưa đăng", "Khoa Nhi"));
        published(nomination, Text.FLOOD);
        hasSite(centre, site, NAME);

        var board = get("/bang-vang/" + site);

        assertThat(board.body())
                .contains("lang=\"vi\"", NAME, Text.FLOOD.headline(), Text.FLOOD.lead())
                .doesNotContain("Sắp đăng", "lần gửi 1", "<script", "style=");
        assertThat(board.body().split("<article", -1)).hasSize(2);
        assertThat(get(pageOf(nomination)).body())
                .contains("<h1>" + Text.FLOOD.headline() + "</h1>", "Lê Hoài Thương", "chuyển dạ")
                .contains("<p>Hai mẹ con được theo dõi");
        assertThat(get("/bang-vang").body()).contains(NAME);
    }

    @Test
    void makesHiddenAndUnknownLookTheSame() {
        published(nomination, Text.FLOOD);
        hasSite(centre, site, NAME);
        var page = pageOf(nomination);
        done(post(nomination, "/hide", "{\"reasonCode\":\"EDITORIAL\"}"));

        var hidden = get(page);
        var unknown = get("/bang-vang/" + site + "/khong-co-bai-nay-00000000");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(unknown.body());
        assertThat(hidden.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(get(page + "/bao-loi").statusCode()).isEqualTo(404);
        assertThat(get("/bang-vang/khong-co-trung-tam-nay").body()).isEqualTo(unknown.body());
        assertThat(get("/bang-vang/" + site).body()).doesNotContain(Text.FLOOD.headline());
    }

    @Test
    void findsWithAndWithoutDiacritics() {
        published(nomination, Text.FLOOD);
        var other = centre.nomination();
        published(other, text("Xây dựng đường dây nóng tiếp nhận góp ý", "Khoa Đông y"));
        hasSite(centre, site, NAME);

        assertThat(found("q=gi%E1%BB%AFa+%C4%91%C3%AAm")).containsExactly(Text.FLOOD.headline());
        assertThat(found("q=giua+DEM+lu")).containsExactly(Text.FLOOD.headline());
        assertThat(found("q=duong+day+nong"))
                .containsExactly("Xây dựng đường dây nóng tiếp nhận góp ý");
        assertThat(found("q=dong+y&unit=khoa-dong-y")).hasSize(1);
        assertThat(found("q=%25")).isEmpty();
        assertThat(found("q=%27%29%3B--")).isEmpty();
        assertThat(found("q=%00giua")).containsExactly(Text.FLOOD.headline());
        assertThat(get("/bang-vang/" + site + "?q=khong+co").body())
                .contains("Chưa có bài nào khớp");
    }

    @Test
    void narrowsByTopicUnitAndYear() {
        tellAllAround();
        published(nomination, Text.FLOOD);
        published(centre.nomination(), text("Quy trình mới ở khoa Cấp cứu", "Khoa Cấp cứu"));
        hasSite(centre, site, NAME);

        assertThat(found("topic=MEDICAL_ETHICS")).containsExactly(Text.FLOOD.headline());
        assertThat(found("topic=THRIFT")).isEmpty();
        assertThat(found("unit=khoa-cap-cuu")).containsExactly("Quy trình mới ở khoa Cấp cứu");
        assertThat(found("year=2026")).hasSize(2);
        assertThat(found("year=2025")).isEmpty();
        assertThat(found("q=&topic=&unit=&year=")).hasSize(2);
        assertThat(get("/bang-vang/" + site).body())
                .contains("Nâng cao y đức", "Gương tháng 11/2026");
    }

    @Test
    void givesTheNewestFirstAndTheRestInParts() {
        IntStream.rangeClosed(1, 14)
                .forEach(
                        number ->
                                published(
                                        centre.nomination(),
                                        text("Việc làm tốt thứ " + number, "Khoa Nhi")));
        hasSite(centre, site, NAME);

        var first = get("/bang-vang/" + site + "?q=viec").body();

        assertThat(first).contains("Việc làm tốt thứ 14", "Tìm thấy <strong>14</strong>");
        assertThat(first.split("<article", -1)).hasSize(13);
        var next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
        var second = get(next.replace("&amp;", "&")).body();
        assertThat(second)
                .contains("Việc làm tốt thứ 1<", "Việc làm tốt thứ 2<")
                .doesNotContain("rel=\"next\"");
        var api = api("limit=5");
        assertThat(api.path("items").size()).isEqualTo(5);
        assertThat(api("limit=20&cursor=" + api.path("next").asString()).path("items").size())
                .isEqualTo(9);
    }

    @Test
    void neverShowsTheStoriesOfAnotherCentre() {
        var other = SampleCentre.invented().withIdsOf(centre);
        var twin = other.nomination();
        published(nomination, Text.FLOOD);
        published(twin, text("Bài của trung tâm khác hẳn", "Khoa Nhi"));
        var otherSite = "tt-" + other.id().toString().substring(0, 8);
        hasSite(centre, site, NAME);
        hasSite(other, otherSite, "Trung tâm khác");
        var otherSlug = story(twin).path("address").asString();

        assertThat(get("/bang-vang/" + site).body()).doesNotContain("trung tâm khác hẳn");
        assertThat(get("/bang-vang/" + otherSite).body())
                .contains("trung tâm khác hẳn")
                .doesNotContain(Text.FLOOD.headline());
        assertThat(get("/bang-vang/" + site + "/" + otherSlug).statusCode()).isEqualTo(404);
        assertThat(get("/bang-vang/" + otherSite + "/" + otherSlug).statusCode()).isEqualTo(200);
        assertThat(get("/bang-vang/" + site + "/rss.xml").body()).doesNotContain("khác hẳn");
    }

    @Test
    void opensNothingThatTheCentresOwnSettingDoesNotConfirm() {
        published(nomination, Text.FLOOD);
        hasSite(centre, site, NAME);
        database()
                .sql("update public_site set slug = ? where centre_id = ?")
                .params(site + "-gia", centre.id())
                .update();

        assertThat(get("/bang-vang/" + site + "-gia").statusCode()).isEqualTo(404);
    }

    @Test
    void saysHowLongItMayBeKept() {
        published(nomination, Text.FLOOD);
        hasSite(centre, site, NAME);
        var page = pageOf(nomination);

        var first = get(page);

        assertThat(first.headers().firstValue("Cache-Control").orElse(""))
                .contains("max-age=30", "public");
        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(page, "If-None-Match", tag).statusCode()).isEqualTo(304);
        done(post(nomination, "/hide", "{\"reasonCode\":\"EDITORIAL\"}"));
        assertThat(get(page, "If-None-Match", tag).statusCode()).isEqualTo(404);
        assertThat(first.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("script", "unsafe");
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get("/bang-vang/assets/site.css").statusCode()).isEqualTo(200);
        assertThat(get("/bang-vang/assets/share.png").statusCode()).isEqualTo(200);
    }

    @Test
    void previewsALinkAndLetsNoWordsEscapeIntoThePage() {
        published(
                nomination,
                new Text(
                        "</script><script>alert(1)</script>",
                        "Lời dẫn \" onmouseover=\"x\" & <b>đậm</b> của bài này dài hơn ba mươi ký tự",
                        "<img src=x onerror=y>",
                        "Khoa \u2028 Nhi ]]>"));
        hasSite(centre, site, NAME);

        var html = get(pageOf(nomination)).body();

        assertThat(html)
                .contains(
                        "<link rel=\"canonical\" href=\"https://guong-sang.hoa-giang.example"
                                + pageOf(nomination))
                .contains("property=\"og:type\" content=\"article\"", "og:title", "og:url")
                .contains("https://guong-sang.hoa-giang.example/bang-vang/assets/share.png")
                .contains("content=\"Lời dẫn &quot; onmouseover=&quot;x&quot; &amp; &lt;b&gt;")
                .doesNotContain("<script>", "<img", "<b>");
        var json =
                JsonMapper.shared()
                        .readTree(
                                html.replaceAll(
                                        "(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*",
                                        "$1"));
        assertThat(json.path("headline").asString())
                .isEqualTo("</script><script>alert(1)</script>");
        assertThat(json.at("/about/@type").asString()).isEqualTo("Person");
        assertThat(get("/bang-vang/" + site + "?q=%22%3E%3Cscript%3E").body())
                .doesNotContain("<script");
    }

    @Test
    void feedsReaders() throws ParserConfigurationException, IOException, SAXException {
        published(nomination, text("Tiết kiệm & <hiệu quả> \u0007 mỗi ngày", "Khoa Dược"));
        hasSite(centre, site, NAME);

        var feed = get("/bang-vang/" + site + "/rss.xml");

        assertThat(feed.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("application/rss+xml;charset=UTF-8");
        var rss =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(feed.body().getBytes(UTF_8)));
        assertThat(rss.getElementsByTagName("item").getLength()).isEqualTo(1);
        assertThat(rss.getElementsByTagName("title").item(1).getTextContent())
                .contains("Tiết kiệm & <hiệu quả>");
        assertThat(rss.getElementsByTagName("guid").item(0).getTextContent())
                .isEqualTo("https://guong-sang.hoa-giang.example" + pageOf(nomination));
    }

    @Test
    void refusesSenselessAddressesWithAPage() {
        hasSiteOf(nomination);

        for (var address : List.of("?year=abc", "?cursor=nonsense", "/rss.xml/x", "/A-B")) {
            assertThat(get("/bang-vang/" + site + address).statusCode()).as(address).isIn(400, 404);
        }
    }

    private void hasSiteOf(SampleNomination of) {
        opened(of);
        hasSite(centre, site, NAME);
    }

    private static Text text(String headline, String unit) {
        return new Text(
                headline,
                "Một việc làm tốt, được đồng nghiệp và người bệnh ghi nhận trong tháng.",
                "Tập thể " + unit,
                unit);
    }

    private List<String> found(String query) {
        return api(query).path("items").values().stream()
                .map(item -> item.path("headline").asString())
                .toList();
    }

    private JsonNode api(String query) {
        HttpResponse<String> answer = get("/api/v1/public/honours?site=" + site + "&" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
