package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.identity.account.Role;
import vn.guongsang.testkit.PostgresDatabase;

class AccountsTests {

    private static final String WHY = "{\"reason\": \"Chuyển công tác\"}";

    private final Identity identity = Identity.shared();
    private final String centre = UUID.randomUUID().toString();
    private final String prefix = "a" + centre.substring(0, 8) + ".";
    private final Api admin = Api.of(identity, centre, Role.ADMIN);

    @Test
    void areMadeWithRolesAndTheirDates() {
        var made =
                admin.post(
                        "/accounts",
                        """
                        {"username": " %sLan ", "name": "Nguyễn Thị Lan", "email": "lan@example.test",
                         "unitId": "%s", "personId": "%s",
                         "roles": [{"role": "UNIT_HEAD", "from": "2026-01-01", "to": "2026-12-31"}]}
                        """
                                .formatted(prefix, Identity.UNIT, Identity.PERSON));

        assertThat(made.statusCode()).isEqualTo(201);
        var account = Api.tree(admin.get("/accounts/" + Api.tree(made).get("id").asString()));
        assertThat(account.get("username").asString()).isEqualTo(prefix + "lan");
        assertThat(account.get("unitId").asString()).isEqualTo(Identity.UNIT);
        assertThat(account.get("roles").toString())
                .isEqualTo(
                        "[{\"role\":\"UNIT_HEAD\",\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}]");
        assertThat(made.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).startsWith("/api/v1/accounts/"));
    }

    @Test
    void areFoundWithoutDiacriticsAndPageByPage() {
        for (var name : new String[] {"mot", "hai", "ba"}) {
            admin.account(prefix + name, "null");
        }

        assertThat(Api.tree(admin.get("/accounts?search=LE%20thi%20diem")).get("items")).hasSize(3);
        assertThat(Api.tree(admin.get("/accounts?search=" + prefix + "hai")).get("items"))
                .hasSize(1);
        var first = Api.tree(admin.get("/accounts?limit=2"));
        assertThat(first.get("items")).hasSize(2);
        var rest = Api.tree(admin.get("/accounts?limit=2&cursor=" + first.get("next").asString()));
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void ofAnotherCentreAreNotThere() {
        var id = admin.account(prefix + "x", "\"x@example.test\"");
        var foreign = Api.of(identity, UUID.randomUUID().toString(), Role.ADMIN);

        assertThat(Api.tree(foreign.get("/accounts")).get("items")).isEmpty();
        assertMissing(foreign.get("/accounts/" + id));
        assertMissing(foreign.put("/accounts/" + id, "\"0\"", "{\"name\": \"x\", \"roles\": []}"));
        for (var command :
                new String[] {
                    "disable",
                    "enable",
                    "erase",
                    "end-sessions",
                    "first-password",
                    "invitation",
                    "reset-mail"
                }) {
            assertMissing(foreign.post("/accounts/" + id + "/" + command, WHY));
        }
    }

    @Test
    void areForAdministratorsOnly() {
        var id = admin.account(prefix + "x", "null");
        for (var role : new Role[] {Role.DIRECTOR, Role.UNIT_HEAD, Role.OPERATOR}) {
            var other = Api.of(identity, centre, role);
            assertThat(other.get("/accounts").statusCode()).isEqualTo(403);
            assertThat(other.post("/accounts/" + id + "/first-password", WHY).statusCode())
                    .isEqualTo(403);
        }
        var auditor = Api.of(identity, centre, Role.AUDITOR);
        assertThat(auditor.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(auditor.post("/accounts/" + id + "/disable", WHY).statusCode()).isEqualTo(403);
        assertThat(
                        identity.send(HttpRequest.newBuilder(identity.at("/api/v1/accounts")))
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void sayWhatHasToChange() {
        admin.account(prefix + "x", "null");

        var taken =
                admin.post(
                        "/accounts",
                        "{\"username\": \"%sX\", \"name\": \"x\", \"roles\": []}"
                                .formatted(prefix));
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("/problems/account-name-taken", "Tên này đã có người");

        var unfit =
                admin.post(
                        "/accounts",
                        """
                        {"username": "hai chữ", "name": "x",
                         "roles": [{"role": "EDITOR", "from": "2026-02-01"}]}
                        """);
        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.body()).contains("\"/username\"");
        var backwards =
                admin.post(
                        "/accounts",
                        """
                        {"username": "hop.le", "name": "x",
                         "roles": [{"role": "EDITOR", "from": "2026-02-01", "to": "2026-01-01"}]}
                        """);
        assertThat(backwards.body()).contains("\"/roles/0/to\"");
    }

    @Test
    void changeOnlyForThoseWhoHaveSeenTheLastVersion() {
        var id = admin.account(prefix + "x", "null");
        var body =
                """
                {"name": "Lê Thị Điểm", "roles": [{"role": "EDITOR", "from": "2026-01-01"}],
                 "reason": "Nhận việc mới"}
                """;

        var changed = admin.put("/accounts/" + id, "\"0\"", body);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(admin.put("/accounts/" + id, "\"0\"", body).statusCode()).isEqualTo(412);
        assertThat(admin.put("/accounts/" + id, "x", body).statusCode()).isEqualTo(400);
    }

    @Test
    void leaveOneAdministrator() {
        var made =
                admin.post(
                        "/accounts",
                        """
                        {"username": "%sadmin", "name": "Quản trị",
                         "roles": [{"role": "ADMIN", "from": "2026-01-01"}]}
                        """
                                .formatted(prefix));
        var id = Api.tree(made).get("id").asString();

        var closed = admin.post("/accounts/" + id + "/disable", WHY);
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(closed.body()).contains("/problems/last-administrator");
        assertThat(
                        admin.put("/accounts/" + id, "\"0\"", "{\"name\": \"x\", \"roles\": []}")
                                .statusCode())
                .isEqualTo(409);
    }

    @Test
    void leaveATraceThatNobodyCanChange() throws SQLException {
        var id = admin.account(prefix + "x", "null");
        admin.post("/accounts/" + id + "/disable", WHY);

        var lines = Api.tree(admin.get("/identity/audit?account=" + id)).get("items");

        assertThat(lines.get(0).get("action").asString()).isEqualTo("ACCOUNT_DISABLED");
        assertThat(lines.get(0).get("actor").asString()).isEqualTo("program");
        assertThat(lines.get(0).get("reason").asString()).isEqualTo("Chuyển công tác");
        assertThat(lines.get(1).get("action").asString()).isEqualTo("ACCOUNT_CREATED");
        var foreign = Api.of(identity, UUID.randomUUID().toString(), Role.AUDITOR);
        assertThat(Api.tree(foreign.get("/identity/audit")).get("items")).isEmpty();
        try (var app = PostgresDatabase.connect("identity", "identity_app");
                var statement = app.createStatement()) {
            for (var sql : new String[] {"update audit set actor = 'x'", "delete from audit"}) {
                assertThatThrownBy(() -> statement.executeUpdate(sql))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void loseNameAndAddressForGoodOnceTheyAreClosed() {
        var id = admin.account(prefix + "x", "\"rat.la@example.test\"");
        var path = "/accounts/" + id;
        assertThat(admin.post(path + "/erase", WHY).body())
                .contains("/problems/account-still-open");
        admin.post(path + "/disable", WHY);

        assertThat(admin.post(path + "/erase", WHY).statusCode()).isEqualTo(204);
        assertThat(admin.post(path + "/erase", WHY).statusCode()).isEqualTo(204);

        var erased = Api.tree(admin.get(path));
        assertThat(erased.get("name").asString()).isEqualTo("–");
        assertThat(erased.get("email").isNull()).isTrue();
        assertThat(erased.get("roles")).isEmpty();
        assertThat(admin.post(path + "/enable", WHY).body()).contains("/problems/account-erased");
        var version = "\"" + erased.get("version").asLong() + "\"";
        assertThat(admin.put(path, version, "{\"name\": \"x\", \"roles\": []}").body())
                .contains("/problems/account-erased");
        var lines = Api.tree(admin.get("/identity/audit?account=" + id)).get("items");
        assertThat(lines.get(0).get("action").asString()).isEqualTo("ACCOUNT_ERASED");
        assertThat(lines.get(1).get("action").asString()).isEqualTo("ACCOUNT_DISABLED");
    }

    private static void assertMissing(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/problems/not-found");
    }
}
