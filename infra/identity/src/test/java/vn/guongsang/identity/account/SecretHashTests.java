package vn.guongsang.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretHashTests {

    private static final String RANDOM = "0123456789abcdef0123456789abcdef";

    private final SecretHash secrets = new SecretHash();

    @Test
    void hashesWhatCouldBeGuessedSlowly() {
        assertThat(secrets.encode("short")).startsWith("{bcrypt}");
        assertThat(secrets.ofPassword(RANDOM)).startsWith("{bcrypt}");
        assertThat(secrets.encode(RANDOM)).startsWith("{salted-sha256}");
    }

    @Test
    void recognisesTheSecretAndNoOther() {
        for (var secret : new String[] {"gương sáng", RANDOM}) {
            var hash = secrets.encode(secret);

            assertThat(secrets.matches(secret, hash)).isTrue();
            assertThat(secrets.matches(secret + "x", hash)).isFalse();
            assertThat(secrets.matches("", hash)).isFalse();
            assertThat(secrets.encode(secret)).isNotEqualTo(hash);
        }
        assertThat(secrets.matches(RANDOM, RANDOM)).isFalse();
    }
}
