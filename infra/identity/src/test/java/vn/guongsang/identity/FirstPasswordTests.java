package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.identity.account.Role;
import vn.guongsang.testkit.PostgresDatabase;

class FirstPasswordTests {

    private static final String WHY = "{\"reason\": \"Quên mật khẩu\"}";
    private static final String OWN = "một câu chỉ tôi biết";

    private final Identity identity = Identity.shared();
    private final Browser browser = new Browser(identity);
    private final String centre = UUID.randomUUID().toString();
    private final String username = "b" + centre.substring(0, 13);
    private final Api admin = Api.of(identity, centre, Role.ADMIN);

    @Test
    void leadsToOneOfTheirOwnAndThenToWhereTheyWanted() throws ParseException {
        var first = slip(admin.account(username, "null"));

        browser.authorize();
        assertThat(Browser.location(browser.signIn(username, first))).endsWith("/password");
        assertThat(Browser.location(browser.authorize())).isEqualTo("/identity/password");
        assertThat(browser.get(identity.at("/password")).body())
                .contains("mật khẩu được cấp lần đầu");

        var back = change(first, OWN, OWN);

        var code = Browser.location(browser.get(URI.create(Browser.location(back))));
        var tokens = browser.redeem(Form.query(code).getOrDefault("code", ""));
        assertThat(Tokens.verified(identity, Tokens.part(tokens, "access_token")).getSubject())
                .isEqualTo(username);
        assertThat(new Browser(identity).code(username, OWN)).isNotEmpty();
    }

    @Test
    void givesNoTokenBeforeItIsChanged() {
        var id = admin.account(username, "null");
        var own = ownPassword(id);
        var signedIn = browser.redeem(browser.code(username, own));

        slip(id);

        assertThat(browser.refresh(Tokens.part(signedIn, "refresh_token")).statusCode())
                .isEqualTo(400);
        var api = Api.with(identity, Tokens.part(signedIn, "access_token"));
        assertThat(api.get("/accounts").statusCode()).isEqualTo(401);
    }

    @Test
    void isOverAfterAWhileAndLooksLikeAWrongOne() throws SQLException {
        var first = slip(admin.account(username, "null"));
        try (var owner = PostgresDatabase.connect("identity", "identity_owner");
                var statement =
                        owner.prepareStatement(
                                "update account set password_until = now() where username = ?")) {
            statement.setString(1, username);
            statement.executeUpdate();
        }

        assertThat(Browser.location(browser.signIn(username, first)))
                .isEqualTo("/identity/login?error");
    }

    @Test
    void isPrintedAsAPageThatIsShownOnce() {
        var id = admin.account(username, "null");

        var page = admin.postForPage("/accounts/" + id + "/first-password", WHY);

        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.body())
                .contains("Phiếu cấp mật khẩu", "Lê Thị Điểm", username)
                .containsPattern("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
    }

    @Test
    void isTheOfficesToGiveToPeopleOfUnitsWithoutMail() {
        var office = Api.of(identity, centre, Role.EMULATION_OFFICER);
        var clerk = admin.account(username, "null");
        assertThat(office.post("/accounts/" + clerk + "/first-password", WHY).statusCode())
                .isEqualTo(200);

        var withMail = admin.account(username + ".m", "\"m@example.test\"");
        assertThat(office.post("/accounts/" + withMail + "/first-password", WHY).statusCode())
                .isEqualTo(403);
        var later =
                admin.put(
                        "/accounts/" + clerk,
                        "\"0\"",
                        """
                        {"name": "x", "roles": [{"role": "ADMIN", "from": "2999-01-01"}]}
                        """);
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(office.post("/accounts/" + clerk + "/first-password", WHY).statusCode())
                .isEqualTo(403);
    }

    @Test
    void isReplacedOnlyByAGoodOne() {
        var first = slip(admin.account(username, "null"));
        browser.signIn(username, first);

        assertThat(change(first, "ngắn quá", "ngắn quá").body()).contains("ít nhất 12 ký tự");
        assertThat(change(first, OWN, OWN + "x").body()).contains("chưa giống nhau");
        assertThat(change(first, "Mật Khẩu 2026!", "Mật Khẩu 2026!").body())
                .contains("dễ bị đoán ra");
        assertThat(change(first, "lethidiem1", "lethidiem1").statusCode()).isEqualTo(422);
        assertThat(change(first, "Lê Thị Điểm 1", "Lê Thị Điểm 1").body())
                .contains("gần như chỉ là tên");
        assertThat(change("sai", OWN, OWN).body()).contains("hiện tại chưa đúng");
        assertThat(change(first, first, first).body()).contains("trùng với mật khẩu");
    }

    @Test
    void endsOtherSessionsWhenSomebodyChangesTheirOwn() {
        var own = ownPassword(admin.account(username, "null"));
        var elsewhere = new Browser(identity);
        var tokens = elsewhere.redeem(elsewhere.code(username, own));
        browser.signIn(username, own);

        var page = change(own, OWN + " nữa", OWN + " nữa");

        assertThat(page.body()).contains("Đã ghi mật khẩu mới");
        assertThat(elsewhere.refresh(Tokens.part(tokens, "refresh_token")).statusCode())
                .isEqualTo(400);
        assertThat(Browser.location(elsewhere.authorize())).endsWith("/identity/login");
        assertThat(browser.codeWithoutForm()).isNotEmpty();
    }

    private String ownPassword(String id) {
        var first = slip(id);
        var theirs = new Browser(identity);
        theirs.signIn(username, first);
        change(theirs, first, OWN, OWN);
        return OWN;
    }

    private String slip(String id) {
        var slip = admin.post("/accounts/" + id + "/first-password", WHY);
        return Api.tree(slip).get("password").asString();
    }

    private HttpResponse<String> change(String current, String wanted, String again) {
        return change(browser, current, wanted, again);
    }

    private HttpResponse<String> change(
            Browser theirs, String current, String wanted, String again) {
        var form = theirs.get(identity.at("/password"));
        return theirs.post(
                identity.at("/password"),
                Map.of(
                        "current", current,
                        "wanted", wanted,
                        "again", again,
                        "_csrf", Browser.csrf(form)));
    }
}
