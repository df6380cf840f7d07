package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.guongsang.backing.Mail;
import vn.guongsang.identity.account.Role;

class ForgottenPasswordTests {

    private static final Pattern LINK = Pattern.compile("/identity(/password/new\\?link=[\\w-]+)");
    private static final String WHY = "{\"reason\": \"Vào làm\"}";
    private static final String OWN = "một câu chỉ tôi biết";

    private final Identity identity = Identity.shared();
    private final Browser browser = new Browser(identity);
    private final String centre = UUID.randomUUID().toString();
    private final String username = "d" + centre.substring(0, 13);
    private final String address = username + "@example.test";
    private final Api admin = Api.of(identity, centre, Role.ADMIN);

    @Test
    void isReplacedByALinkThatWorksOnce() {
        admin.account(username, "\"" + address + "\"");
        var elsewhere = new Browser(identity);

        ask(username);
        var link = link(await().until(() -> mailsTo(address), mails -> !mails.isEmpty()));

        assertThat(browser.get(link).body()).contains("Chọn mật khẩu");
        assertThat(Browser.location(choose(link, OWN))).isEqualTo("/identity/login?chosen");
        assertThat(elsewhere.code(username, OWN)).isNotEmpty();
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void isAskedForWithTheSameAnswerForEveryName() {
        admin.account(username, "null");

        var known = ask(username);
        var unknown = ask(username + ".nobody");

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(Browser.location(known))
                .isEqualTo(Browser.location(unknown))
                .isEqualTo("/identity/password/forgotten?sent");
    }

    @Test
    void fillsNobodysMailbox() {
        admin.account(username, "\"" + address + "\"");
        var other = username + ".z@example.test";
        admin.account(username + ".z", "\"" + other + "\"");

        ask(username);
        ask(username);
        ask(username + ".z");

        // One name after the other: with the last mail the two before it are settled.
        await().until(() -> !mailsTo(other).isEmpty());
        assertThat(mailsTo(address)).hasSize(1);
    }

    @Test
    void leavesAClosedAccountClosed() {
        var id = admin.account(username, "\"" + address + "\"");
        admin.post("/accounts/" + id + "/invitation", WHY);
        var link = link(mailsTo(address));
        admin.post("/accounts/" + id + "/disable", WHY);

        assertThat(choose(link, OWN).statusCode()).isEqualTo(410);
        assertThat(admin.post("/accounts/" + id + "/invitation", WHY).body())
                .contains("/problems/account-disabled");
    }

    @Test
    void comesWithAnInvitationInBothLanguages() {
        var id = admin.account(username, "\"" + address + "\"");

        var sent = admin.post("/accounts/" + id + "/invitation", WHY);

        assertThat(sent.statusCode()).isEqualTo(204);
        var mail = mailsTo(address).getFirst();
        assertThat(mail.subject()).isEqualTo("Tài khoản Gương Sáng của bạn");
        assertThat(mail.text()).contains("Chào Lê Thị Điểm", "Dear Lê Thị Điểm", username);
        var first = link(mailsTo(address));
        admin.post("/accounts/" + id + "/reset-mail", WHY);
        assertThat(browser.get(first).statusCode()).isEqualTo(410);
    }

    @Test
    void keepsTheLinkWhileTheNewPasswordIsNotGoodEnough() {
        var id = admin.account(username, "\"" + address + "\"");
        admin.post("/accounts/" + id + "/invitation", WHY);
        var link = link(mailsTo(address));

        assertThat(choose(link, "ngắn").body()).contains("ít nhất 12 ký tự");
        assertThat(Browser.location(choose(link, OWN))).isEqualTo("/identity/login?chosen");
    }

    @Test
    void cannotBeSentWithoutAnAddress() {
        var id = admin.account(username, "null");

        var refused = admin.post("/accounts/" + id + "/invitation", WHY);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("/problems/account-without-mail");
    }

    @Test
    void showsTheFormAgainWhenItLayOpenTooLong() {
        var id = admin.account(username, "\"" + address + "\"");
        admin.post("/accounts/" + id + "/invitation", WHY);
        var link = link(mailsTo(address));
        var secret = Form.query(link.toString()).getOrDefault("link", "");

        var stale =
                browser.post(
                        identity.at("/password/new"),
                        Map.of("link", secret, "wanted", OWN, "again", OWN, "_csrf", "x"));

        assertThat(Browser.location(stale))
                .isEqualTo("/identity/password/new?again&link=" + secret);
    }

    private HttpResponse<String> ask(String name) {
        var form = browser.get(identity.at("/password/forgotten"));
        return browser.post(
                identity.at("/password/forgotten"),
                Map.of("username", name, "_csrf", Browser.csrf(form)));
    }

    private HttpResponse<String> choose(URI link, String wanted) {
        var form = browser.get(link);
        var secret = Form.query(link.toString()).getOrDefault("link", "");
        return form.statusCode() == 200
                ? browser.post(
                        identity.at("/password/new"),
                        Map.of(
                                "link", secret,
                                "wanted", wanted,
                                "again", wanted,
                                "_csrf", Browser.csrf(form)))
                : form;
    }

    private URI link(List<Mail> mails) {
        var found = LINK.matcher(mails.getLast().text());
        assertThat(found.find()).isTrue();
        return identity.at(found.group(1));
    }

    private static List<Mail> mailsTo(String address) {
        return Identity.mails().stream().filter(mail -> mail.to().contains(address)).toList();
    }
}
