package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import vn.guongsang.identity.account.AccountDetails;
import vn.guongsang.identity.account.Accounts;
import vn.guongsang.identity.account.Grant;
import vn.guongsang.identity.account.Role;

class AccountChangeTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Identity identity = Identity.shared();
    private final Browser browser = new Browser(identity);

    @AfterEach
    void restore() {
        close(false);
        give(Role.EMULATION_OFFICER, Role.EDITOR);
    }

    @Test
    void countsFromTheNextRefresh() throws ParseException {
        var signedIn = browser.redeem(browser.code("thidua", "gương sáng"));
        give(Role.AUDITOR);

        var refreshed = browser.refresh(Tokens.part(signedIn, "refresh_token"));

        var claims = Tokens.verified(identity, Tokens.part(refreshed, "access_token"));
        assertThat(claims.getStringListClaim("roles")).containsExactly("AUDITOR");
    }

    @Test
    void endsRefreshesOfClosedAccount() {
        var signedIn = browser.redeem(browser.code("thidua", "gương sáng"));
        close(true);

        var refused = browser.refresh(Tokens.part(signedIn, "refresh_token"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Tokens.answer(refused)).containsEntry("error", "invalid_grant");
        assertThat(Browser.location(browser.signIn("thidua", "gương sáng")))
                .isEqualTo("/identity/login?error");
    }

    @Test
    void countsOnlyOnItsDays() throws ParseException {
        var signedIn = browser.redeem(browser.code("thidua", "gương sáng"));
        var today = LocalDate.now(ZONE);
        give(
                new Grant(Role.AUDITOR, today, today),
                new Grant(Role.ADMIN, today.plusDays(1), null),
                new Grant(Role.DIRECTOR, today.minusDays(9), today.minusDays(1)));

        var refreshed = browser.refresh(Tokens.part(signedIn, "refresh_token"));

        var claims = Tokens.verified(identity, Tokens.part(refreshed, "access_token"));
        assertThat(claims.getStringListClaim("roles")).containsExactly("AUDITOR");
    }

    @Test
    void endsSessionsAtOnceWhenAnAdministratorClosesIt() {
        var signedIn = browser.redeem(browser.code("thidua", "gương sáng"));
        var admin = Api.of(identity, Identity.CENTRE, Role.ADMIN);

        var closed = admin.post("/accounts/" + id() + "/disable", "{\"reason\": \"Nghỉ việc\"}");

        assertThat(closed.statusCode()).isEqualTo(204);
        assertThat(Browser.location(browser.authorize())).endsWith("/identity/login");
        assertThat(browser.refresh(Tokens.part(signedIn, "refresh_token")).statusCode())
                .isEqualTo(400);
        var own = Api.with(identity, Tokens.part(signedIn, "access_token"));
        assertThat(own.get("/accounts").statusCode()).isEqualTo(401);
        assertThat(toldTo(Identity.GATEWAY_SECRET).body()).contains("\"thidua\"");
        assertThat(toldTo("somebody").statusCode()).isEqualTo(401);

        var opened = admin.post("/accounts/" + id() + "/enable", "{\"reason\": \"Trở lại\"}");
        assertThat(opened.statusCode()).isEqualTo(204);
        assertThat(browser.code("thidua", "gương sáng")).isNotEmpty();
    }

    @Test
    void letsAnAdministratorEndSessions() {
        var signedIn = browser.redeem(browser.code("thidua", "gương sáng"));

        Api.of(identity, Identity.CENTRE, Role.ADMIN)
                .post("/accounts/" + id() + "/end-sessions", "{\"reason\": \"Mất máy\"}");

        assertThat(Browser.location(browser.authorize())).endsWith("/identity/login");
        assertThat(browser.refresh(Tokens.part(signedIn, "refresh_token")).statusCode())
                .isEqualTo(400);
        assertThat(browser.code("thidua", "gương sáng")).isNotEmpty();
    }

    private HttpResponse<String> toldTo(String secret) {
        var shown = HttpHeaders.encodeBasicAuth("gateway", secret, StandardCharsets.UTF_8);
        return identity.send(
                HttpRequest.newBuilder(identity.at("/gateway/ended-sessions"))
                        .header("Authorization", "Basic " + shown));
    }

    private void give(Role... roles) {
        give(
                Arrays.stream(roles)
                        .map(role -> new Grant(role, LocalDate.of(2026, 1, 1), null))
                        .toArray(Grant[]::new));
    }

    private void give(Grant... grants) {
        identity.part(Accounts.class)
                .change(
                        id(),
                        new AccountDetails("Trần Thị Mẫu", null, null, null, List.of(grants)));
    }

    private void close(boolean closed) {
        identity.part(Accounts.class).setEnabled(id(), !closed);
    }

    private UUID id() {
        return identity.part(Accounts.class).named("thidua").orElseThrow().id();
    }
}
