package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.identity.account.Role;

class MachinesTests {

    private static final String WHY = "{\"reason\": \"Kết nối phần mềm\"}";

    private final Identity identity = Identity.shared();
    private final String centre = UUID.randomUUID().toString();
    private final String unit = UUID.randomUUID().toString();
    private final Api admin = Api.of(identity, centre, Role.ADMIN);

    @Test
    void speakForTheirUnitAsItsClerk() throws ParseException {
        var machine = machine();

        var token = Tokens.part(token(machine), "access_token");

        var claims = Tokens.verified(identity, token);
        assertThat(claims.getStringClaim("centre")).isEqualTo(centre);
        assertThat(claims.getStringClaim("unit")).isEqualTo(unit);
        assertThat(claims.getStringListClaim("roles")).containsExactly("UNIT_REPORTER");
        assertThat(claims.getClaim("person")).isNull();
    }

    @Test
    void carryTheHeadWhenAnAdministratorSaysSo() throws ParseException {
        var machine = machine();
        var id = machine.get("id").asString();

        admin.post(
                "/machines/" + id + "/head",
                "{\"headId\": \"%s\", \"reason\": \"Trưởng khoa đồng ý\"}"
                        .formatted(Identity.PERSON));

        var claims = Tokens.verified(identity, Tokens.part(token(machine), "access_token"));
        assertThat(claims.getStringListClaim("roles"))
                .containsExactly("UNIT_REPORTER", "UNIT_HEAD");
        assertThat(claims.getStringClaim("person")).isEqualTo(Identity.PERSON);
        var line = Api.tree(admin.get("/identity/audit")).get("items").get(0);
        assertThat(line.get("action").asString()).isEqualTo("MACHINE_HEAD_CHANGED");
        assertThat(line.get("reason").asString()).isEqualTo("Trưởng khoa đồng ý");
        assertThat(line.get("detail").get("head").asString()).isEqualTo(Identity.PERSON);
    }

    @Test
    void areOneForAUnit() {
        machine();

        var second = admin.post("/machines", request());

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("/problems/machine-there");
    }

    @Test
    void getNoTokenWithASecretThatWasReplacedOrClosed() {
        var machine = machine();
        var path = "/machines/" + machine.get("id").asString();

        var renewed = Api.tree(admin.post(path + "/rotate", WHY));
        assertThat(token(machine).statusCode()).isEqualTo(401);
        assertThat(token(renewed).statusCode()).isEqualTo(200);

        assertThat(admin.post(path + "/disable", WHY).statusCode()).isEqualTo(204);
        assertThat(token(renewed).statusCode()).isEqualTo(401);
        var listed = Api.tree(admin.get("/machines")).get("items").get(0);
        assertThat(listed.get("enabled").asBoolean()).isFalse();
        assertThat(listed.toString()).doesNotContain("ecret\":\"");

        assertThat(token(Api.tree(admin.post(path + "/rotate", WHY))).statusCode()).isEqualTo(200);
    }

    @Test
    void belongToTheirCentre() {
        var path = "/machines/" + machine().get("id").asString();
        var foreign = Api.of(identity, UUID.randomUUID().toString(), Role.ADMIN);

        assertThat(Api.tree(foreign.get("/machines")).get("items")).isEmpty();
        for (var command : new String[] {"/rotate", "/disable", "/head"}) {
            assertThat(foreign.post(path + command, WHY).statusCode()).isEqualTo(404);
        }
        var office = Api.of(identity, centre, Role.EMULATION_OFFICER);
        assertThat(office.get("/machines").statusCode()).isEqualTo(403);
        assertThat(office.post(path + "/rotate", WHY).statusCode()).isEqualTo(403);
    }

    private JsonNode machine() {
        return Api.tree(admin.post("/machines", request()));
    }

    private String request() {
        return "{\"unitId\": \"%s\", \"reason\": \"Kết nối phần mềm\"}".formatted(unit);
    }

    private HttpResponse<String> token(JsonNode machine) {
        return identity.token(
                machine.get("clientId").asString(),
                machine.get("clientSecret").asString(),
                Map.of("grant_type", "client_credentials"));
    }
}
