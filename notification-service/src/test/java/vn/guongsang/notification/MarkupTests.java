package vn.guongsang.notification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.MarkupCorpus;
import vn.guongsang.testkit.SampleCentre;
import vn.guongsang.testkit.SampleNomination;

/**
 * Words that somebody typed stay words on public pages and in mails, as a browser would read them:
 * such a page has no element and no attribute that a harmless one has not.
 */
class MarkupTests extends RunningStories {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> WORDS = MarkupCorpus.words();
    private static final String EVERYTHING = String.join("\n\n", WORDS);

    @Test
    void staysWordsOnEveryPublicPage() {
        published(nomination, "Đỡ sinh an toàn giữa đêm lũ", BODY);
        hasSite(centre, site, "Trung tâm Y tế khu vực Thử Nghiệm");
        var harmless = shapes(site, nomination, "Giữa đêm lũ có người đi thuyền");

        var other = SampleCentre.invented();
        var otherSite = "tt-" + other.id().toString().substring(0, 8);
        for (var words : WORDS) {
            var attacked = other.nomination();
            published(attacked, words + " và một việc tốt", EVERYTHING);
            if (words.equals(WORDS.getFirst())) {
                hasSite(
                        other,
                        otherSite,
                        JSON.writeValueAsString(WORDS.get(1)).replaceAll("^.|.$", ""));
            }

            assertThat(shapes(otherSite, attacked, words)).as(words).isSubsetOf(harmless);
            assertThat(page(addressOf(otherSite, attacked)).expectFirst("h1").text())
                    .isEqualTo(seen(words + " và một việc tốt"));
            assertThat(page(addressOf(otherSite, attacked)).select(".body p").eachText())
                    .containsAll(WORDS.stream().map(MarkupTests::seen).toList());
        }
        assertThat(page("/bang-vang/" + otherSite).select("article h2").text())
                .contains("alert(26)");
        assertThat(get("/bang-vang/" + otherSite).body()).contains("alert(2)");
    }

    @Test
    void staysWordsInMails() {
        tellAllAround();
        FactTeller.tell(dossier(nomination.dossier(2), WORDS.get(6)));

        var event = tell(nomination.submitted(2));
        awaitRow(event, "SENT");

        var mail = mailsTo(headsAddress).getLast();
        assertThat(mail.text() + mail.subject()).contains("alert(7)");
        assertThat(raw(mail.messageId()))
                .containsIgnoringCase("Content-Type: text/plain")
                .doesNotContainIgnoringCase("Content-Type: text/html", "Content-Type: multipart");
    }

    /** Everything that a parser finds on the pages about a story, as tag and attribute. */
    private Set<String> shapes(String site, SampleNomination of, String words) {
        var query = URLEncoder.encode(words, UTF_8);
        var page = addressOf(site, of);
        var form = Map.of("message", "x", "contact", words.repeat(1 + 200 / words.length()));
        var pages =
                Stream.of(
                        get("/bang-vang").body(),
                        get("/bang-vang/" + site).body(),
                        get("/bang-vang/" + site + "?q=" + query + "&topic=" + query).body(),
                        get("/bang-vang/" + site + "?q=" + query + "&unit=" + query).body(),
                        get(page).body(),
                        get(page + "/bao-loi").body(),
                        submit(page + "/bao-loi", form, "Accept-Language", "vi").body());
        return pages.map(Jsoup::parse)
                .flatMap(parsed -> parsed.getAllElements().stream())
                .flatMap(MarkupTests::shape)
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> shape(Element element) {
        return Stream.concat(
                Stream.of(element.tagName()),
                element.attributes().asList().stream()
                        .map(attribute -> element.tagName() + " " + told(attribute)));
    }

    /** Of an address also where it leads. */
    private static String told(Attribute attribute) {
        return switch (attribute.getKey()) {
            case "href", "src", "action", "http-equiv" ->
                    attribute.getKey()
                            + " "
                            + attribute.getValue().replaceFirst("(?<=[:/?#]).*", "");
            default -> attribute.getKey();
        };
    }

    private String addressOf(String site, SampleNomination of) {
        return "/bang-vang/" + site + "/" + story(of).path("address").asString();
    }

    private Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /** As a parser shows it: with single spaces. */
    private static String seen(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String raw(String messageId) {
        try (var files = Files.list(Path.of("target", "mail", "mails"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(MarkupTests::text)
                    .filter(text -> text.contains(messageId))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DossierState dossier(DossierState of, String words) {
        return new DossierState(
                of.centreId(),
                of.nominationId(),
                of.revision(),
                of.at(),
                of.round(),
                of.digest(),
                words,
                words,
                EVERYTHING,
                List.of(new DossierState.Claim(words, words)),
                null);
    }

    private void published(SampleNomination of, String words, String body) {
        opened(of);
        var text =
                Map.of(
                        "headline", words,
                        "lead", words + ", được đồng nghiệp và người bệnh ghi nhận.",
                        "body", body,
                        "nameShown", words,
                        "unitShown", words,
                        "topics", List.of("MEDICAL_ETHICS"));
        var editor = caller(of.centre(), null, "EDITOR");
        done(
                editor.send(
                        editor.to(path(of))
                                .header("If-Match", "\"" + version(of) + "\"")
                                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(text)))));
        done(post(of, "/claims/0/judge", "{\"kept\":true,\"checked\":true}"));
        consented(of, "WEBSITE");
        done(post(of, "/vouch", "{}"));
        done(post(of, "/ready", "{}"));
        done(post(of, "/publish", "{}"));
    }
}
