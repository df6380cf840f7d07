package vn.guongsang.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

class ServerSecretTests {

    private static final String SECRET = "a secret of this server";

    @Test
    void opensToWhoeverShowsIt() {
        assertThat(opens(SECRET, "Bearer " + SECRET)).isTrue();
        assertThat(opens(SECRET, SECRET)).isFalse();
        assertThat(opens(SECRET, "Bearer another")).isFalse();
        assertThat(opens(SECRET, null)).isFalse();
    }

    @Test
    void opensToNobodyWhereThereIsNone() {
        assertThat(opens("", "Bearer ")).isFalse();
        assertThat(opens("", null)).isFalse();
    }

    @Test
    void isNotOneThatCanBeTried() {
        assertThatThrownBy(() -> new ServerSecret("short"))
                .hasMessage("guongsang.management.secret is too short");
        assertThat(new ServerSecret(SECRET)).hasToString("ServerSecret");
    }

    private static boolean opens(String secret, @Nullable String shown) {
        var request = new MockHttpServletRequest();
        if (shown != null) {
            request.addHeader("Authorization", shown);
        }
        return new ServerSecret(secret)
                .authorize(() -> null, new RequestAuthorizationContext(request))
                .isGranted();
    }
}
