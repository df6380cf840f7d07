package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import com.nimbusds.jose.util.Base64URL;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RateLimitTests {

    private static final String PATH = "/api/v1/units";
    private static final Gateway GATEWAY =
            Gateway.shared()
                    .again(
                            Map.of(
                                    "guongsang.rate-limit.account", 3,
                                    "guongsang.rate-limit.unit", 4,
                                    "guongsang.rate-limit.address", 9,
                                    "guongsang.rate-limit.window", "30s"));

    private final String unit = UUID.randomUUID().toString();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void announcesWhatIsLeftAndRefusesWhenNothingIs() {
        var browser = Caller.signedIn(GATEWAY);

        var first = browser.get(PATH);
        assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"account\";q=3;w=30");
        assertThat(first.headers().firstValue("RateLimit"))
                .hasValueSatisfying(left -> assertThat(left).startsWith("\"account\";r=2;t="));
        browser.get(PATH);
        browser.get(PATH);
        var refused = browser.get(PATH);

        assertProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValue("RateLimit"))
                .hasValueSatisfying(left -> assertThat(left).startsWith("\"account\";r=0;t="));
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 10);
    }

    @Test
    void countsTheProgramsOfAUnitTogether() {
        var one = program("one", "signature");
        var other = program("other", "signature");
        // The first answer tells the gateway whom to believe.
        one.get(PATH);
        other.get(PATH);

        one.get(PATH);
        one.get(PATH);
        other.get(PATH);
        assertThat(other.get(PATH).headers().firstValue("RateLimit"))
                .hasValueSatisfying(left -> assertThat(left).contains("\"unit\";r=0"));

        assertProblem(other.get(PATH), 429, "too-many-requests");
    }

    @Test
    void takesNothingFromSomebodyWhoseNameAnotherTokenOnlyClaims() {
        var honest = program("honest", "signature");
        honest.get(PATH);
        GATEWAY.upstream()
                .on(
                        "/api/v1/calls",
                        (_, exchange) -> Upstream.reply(exchange, 401, "application/json", "{}"));
        var forged = program("honest", "forged");
        for (var times = 0; times < 3; times++) {
            forged.get("/api/v1/calls");
        }

        assertThat(honest.get(PATH).headers().firstValue("RateLimit"))
                .hasValueSatisfying(left -> assertThat(left).startsWith("\"account\";r=2"));
    }

    private Caller program(String account, String signature) {
        return Caller.program(GATEWAY)
                .with("Authorization", "Bearer " + token(account + unit, signature));
    }

    /** Reads like a token; only a service would find out whether the signature is one. */
    private String token(String account, String signature) {
        return Stream.of(
                        "{\"alg\":\"RS256\"}",
                        "{\"sub\":\"%s\",\"unit\":\"%s\"}".formatted(account, unit),
                        signature)
                .map(part -> Base64URL.encode(part).toString())
                .collect(Collectors.joining("."));
    }
}
