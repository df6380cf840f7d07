package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.PostgresDatabase;

/** How a browser's session begins and ends. */
class SessionTests {

    private final Gateway gateway = Gateway.shared();

    @Test
    void getsAnotherNameWhenSomebodySignsIn() {
        var browser = Caller.browser(gateway);
        browser.get("/oauth2/authorization/guongsang");
        var planted = browser.cookies().get("SESSION");

        browser.signIn();

        assertThat(browser.cookies().get("SESSION")).isNotEqualTo(planted);
        var thief = Caller.browser(gateway);
        thief.cookies().put("SESSION", planted);
        assertProblem(thief.get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void isOverAfterAWorkingDayWithoutUse() throws SQLException {
        var browser = Caller.signedIn(gateway);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);

        age(
                browser,
                "last_access_time = last_access_time - %1$d, expiry_time = expiry_time - %1$d",
                9);

        assertProblem(browser.get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void isOverAfterTwelveHoursHoweverBusy() throws SQLException {
        var browser = Caller.signedIn(gateway);

        age(browser, "creation_time = creation_time - %d", 11);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
        age(browser, "creation_time = creation_time - %d", 2);

        assertProblem(browser.get("/api/v1/me"), 401, "unauthenticated");
    }

    /** As if the hours had passed. */
    private static void age(Caller browser, String change, int hours) throws SQLException {
        var id =
                new String(
                        Base64.getDecoder().decode(browser.cookies().get("SESSION")),
                        StandardCharsets.UTF_8);
        var sql =
                "update spring_session set %s where session_id = ?"
                        .formatted(change.formatted(Duration.ofHours(hours).toMillis()));
        try (var owner = PostgresDatabase.connect("gateway", "gateway_owner");
                var statement = owner.prepareStatement(sql)) {
            statement.setString(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
