package vn.guongsang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.identity.account.Role;
import vn.guongsang.testkit.PostgresDatabase;

class SignInThrottleTests {

    private static final String WRONG = "/identity/login?error";
    private static final String WAIT = "/identity/login?wait";
    private static final String WHY = "{\"reason\": \"Thử\"}";

    private final Identity identity = Identity.shared();
    private final String centre = UUID.randomUUID().toString();
    private final String username = "c" + centre.substring(0, 13);
    private final Api admin = Api.of(identity, centre, Role.ADMIN);

    @Test
    void closesANameForAWhileWhetherOrNotSomebodyHasIt() throws SQLException {
        var id = admin.account(username, "null");
        var password = slip(id);
        for (var name : new String[] {username, username + ".nobody"}) {
            IntStream.range(0, 5)
                    .forEach(time -> assertThat(tried(name, "sai")).as(name).isEqualTo(WRONG));
            assertThat(tried(name, "sai")).isEqualTo(WAIT);
        }
        assertThat(tried(username.toUpperCase(Locale.ROOT) + " ", password)).isEqualTo(WAIT);

        pass("31 s");

        assertThat(tried(username, "sai")).isEqualTo(WRONG);
        pass("31 s");
        assertThat(tried(username, password)).isEqualTo(WAIT);
        pass("31 s");
        assertThat(tried(username, password)).endsWith("/password");
    }

    @Test
    void holdsForAllInstances() {
        var name = username + ".nobody";
        IntStream.range(0, 5).forEach(time -> tried(name, "sai"));

        try (var other = Identity.again()) {
            assertThat(Browser.location(new Browser(other).signIn(name, "sai"))).isEqualTo(WAIT);
        }
    }

    @Test
    void endsWithANewSlip() {
        var id = admin.account(username, "null");
        IntStream.range(0, 6).forEach(time -> tried(username, "sai"));

        assertThat(tried(username, slip(id))).endsWith("/password");
    }

    @Test
    void tellsTheReaderToWait() {
        assertThat(new Browser(identity).get(identity.at("/login?wait")).body())
                .contains("Hãy đợi ít phút");
    }

    private String slip(String id) {
        return Api.tree(admin.post("/accounts/" + id + "/first-password", WHY))
                .get("password")
                .asString();
    }

    private String tried(String name, String password) {
        return Browser.location(new Browser(identity).signIn(name, password));
    }

    private static void pass(String time) throws SQLException {
        try (var owner = PostgresDatabase.connect("identity", "identity_owner");
                var statement = owner.createStatement()) {
            statement.executeUpdate(
                    "update sign_in_attempt set closed_until = closed_until - interval '"
                            + time
                            + "'");
        }
    }
}
