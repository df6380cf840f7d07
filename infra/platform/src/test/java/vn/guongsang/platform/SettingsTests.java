package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.platform.PlatformTestService.Colour;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.testkit.TestTokens;

/** What a centre decides for itself, from a day on. */
class SettingsTests extends PlatformTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final UUID centre = UUID.randomUUID();
    private final String admin = TestTokens.of(centre, null, null, "ADMIN");
    @Autowired private Settings settings;
    @Autowired private Setting<Colour> colour;

    @Test
    void isTheDefaultUntilSomethingIsDecided() throws Exception {
        assertThat(heldToday(centre)).isEqualTo("red");
        assertThat(send("GET", "", "", admin).body())
                .contains("\"name\":\"colour\"", "\"value\":{\"name\":\"red\"}", "\"since\":null");
    }

    @Test
    void holdsFromItsDayOnAndLeavesTheDaysBefore() throws Exception {
        decide(today.minusDays(10), "green");
        decide(today.plusDays(1), "blue");

        assertThat(on(today.minusDays(11))).isEqualTo("red");
        assertThat(on(today.minusDays(10))).isEqualTo("green");
        assertThat(heldToday(centre)).isEqualTo("green");
        assertThat(on(today.plusDays(1))).isEqualTo("blue");
        assertThat(heldToday(CENTRE_B)).isEqualTo("red");
    }

    @Test
    void letsTheLastWordAboutADayHoldAndKeepsTheFirst() throws Exception {
        decide(today, "green");
        var answer = decide(today, "blue");

        assertThat(heldToday(centre)).isEqualTo("blue");
        assertThat(answer.body()).contains("green", "blue", "\"reason\":\"QĐ 12\"");
    }

    @Test
    void cannotBeChangedForDaysOnWhichOthersHaveRelied() throws Exception {
        decide(today, "green");
        var late = decide(today.minusDays(1), "blue");

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("/problems/setting-in-the-past", "\"pointer\":\"/from\"");
        assertThat(heldToday(centre)).isEqualTo("green");
    }

    @Test
    void namesThePlaceThatIsWrong() throws Exception {
        var wrong = decide(today, "");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"pointer\":\"/value/name\"");

        var unknown = send("PUT", "/colour", body(today, "{\"nam\":\"green\"}"), admin);
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("\"pointer\":\"/value/nam\"");
    }

    @Test
    void isDecidedByAnAdministratorAlone() throws Exception {
        var officer = TestTokens.of(centre, null, null, "EMULATION_OFFICER");
        var answer = send("PUT", "/colour", body(today, "{\"name\":\"green\"}"), officer);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(send("GET", "", "", officer).statusCode()).isEqualTo(200);
        assertThat(send("PUT", "/smell", body(today, "{}"), admin).statusCode()).isEqualTo(404);
    }

    private String on(LocalDate day) {
        return CentreScope.call(centre, () -> settings.on(day, colour).name());
    }

    private String heldToday(UUID centre) {
        return CentreScope.call(centre, () -> settings.today(colour).name());
    }

    private HttpResponse<String> decide(LocalDate from, String name) throws Exception {
        return send("PUT", "/colour", body(from, "{\"name\":\"" + name + "\"}"), admin);
    }

    private static String body(LocalDate from, String value) {
        return "{\"from\":\"%s\",\"value\":%s,\"reason\":\"QĐ 12\"}".formatted(from, value);
    }

    private HttpResponse<String> send(String method, String path, String body, String as)
            throws Exception {
        var address = "http://127.0.0.1:%d/api/v1/review/settings%s".formatted(port, path);
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + as)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
