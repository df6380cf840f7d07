package vn.guongsang.identity.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What people choose who want to be done with it. The list has words; one of them, however often,
 * with digits around it is refused as well, and so are rows of the keyboard.
 */
@Component
class CommonPasswords {

    private static final String[] ROWS = {
        "01234567890123456789", "98765432109876543210",
        "abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba",
        "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"
    };

    private final Set<String> words = read();

    /**
     * @param plain letters and digits without marks and case
     */
    boolean has(String plain) {
        var letters = plain.replaceAll("^\\d+|\\d+$", "");
        return words.contains(plain)
                || words.contains(once(letters))
                || letters.isEmpty()
                || Arrays.stream(ROWS)
                        .anyMatch(row -> row.contains(plain) || row.contains(letters));
    }

    /** What is repeated in the text, or the text itself. */
    private static String once(String text) {
        for (var length = 1; length <= text.length() / 2; length++) {
            var part = text.substring(0, length);
            if (text.length() % length == 0 && part.repeat(text.length() / length).equals(text)) {
                return part;
            }
        }
        return text;
    }

    private static Set<String> read() {
        try (var list = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is not in the jar");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
