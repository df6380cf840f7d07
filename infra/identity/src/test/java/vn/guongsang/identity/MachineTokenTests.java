package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MachineTokenTests {

    private final Identity identity = Identity.shared();

    @Test
    void carriesMandateOfItsClient() throws ParseException {
        var token = Tokens.part(identity.machineToken(Identity.MACHINE_SECRET), "access_token");

        var claims = Tokens.verified(identity, token);

        assertThat(claims.getIssuer()).isEqualTo(Identity.PUBLIC_URL + "/identity");
        assertThat(claims.getSubject()).isEqualTo("k-noi");
        assertThat(claims.getAudience()).containsExactly("guongsang-api");
        assertThat(claims.getStringClaim("centre")).isEqualTo(Identity.CENTRE);
        assertThat(claims.getStringClaim("unit")).isEqualTo(Identity.UNIT);
        assertThat(claims.getClaims()).doesNotContainKey("person");
        assertThat(claims.getStringListClaim("roles"))
                .containsExactly("UNIT_REPORTER", "UNIT_HEAD");
        assertThat(
                        Duration.between(
                                claims.getIssueTime().toInstant(),
                                claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void isRefusedForWrongSecret() {
        var refused = identity.machineToken(Identity.MACHINE_SECRET + "x");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Tokens.answer(refused)).containsEntry("error", "invalid_client");
    }

    @Test
    void isRefusedToGateway() {
        var refused =
                identity.token(
                        "gateway",
                        Identity.GATEWAY_SECRET,
                        Map.of("grant_type", "client_credentials"));

        assertThat(Tokens.answer(refused)).containsEntry("error", "unauthorized_client");
    }

    @Test
    void opensNoSession() {
        var answer = identity.machineToken(Identity.MACHINE_SECRET);

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void namesPublicAddressesInDiscovery() {
        var discovery =
                identity.send(
                        HttpRequest.newBuilder(identity.at("/.well-known/openid-configuration")));

        assertThat(Tokens.answer(discovery))
                .containsEntry("issuer", Identity.PUBLIC_URL + "/identity")
                .containsEntry("jwks_uri", Identity.PUBLIC_URL + "/identity/oauth2/jwks");
    }
}
