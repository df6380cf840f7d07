package vn.guongsang.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class SecretHashTests {

    private static final String RANDOM = "0123456789abcdef0123456789abcdef";

    private final SecretHash secrets = new SecretHash(10);

    @Test
    void hashesWhatCouldBeGuessedSlowly() {
        assertThat(secrets.encode("short")).startsWith("{bcrypt-sha256}");
        assertThat(secrets.ofPassword(RANDOM)).startsWith("{bcrypt-sha256}");
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

    @Test
    void looksAtAllOfALongPassword() {
        var sentence =
                "một câu rất dài mà chỉ một mình tôi biết và không ai đoán ra được ".repeat(2);
        var hash = secrets.ofPassword(sentence);

        assertThat(secrets.matches(sentence, hash)).isTrue();
        assertThat(secrets.matches(sentence + "x", hash)).isFalse();
    }

    @Test
    void takesLettersInOnePieceOrInTwo() {
        var hash = secrets.ofPassword("gương sáng soi đường");

        assertThat(
                        secrets.matches(
                                Normalizer.normalize("gương sáng soi đường", Normalizer.Form.NFD),
                                hash))
                .isTrue();
    }

    @Test
    void stillReadsWhatEarlierReleasesWrote() {
        var earlier = "{bcrypt}" + new BCryptPasswordEncoder().encode("gương sáng");

        assertThat(secrets.matches("gương sáng", earlier)).isTrue();
        assertThat(secrets.matches("gương sán", earlier)).isFalse();
    }
}
