package vn.guongsang.identity.password;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.IdentityProperties;

/**
 * What a password has to be: long, and not what others would try first. No signs or capitals are
 * asked for and none expires; both make people choose worse ones (NIST SP 800-63B).
 */
@Component
public class PasswordPolicy {

    private static final int LONGEST = 200;
    private static final int FEW = 5;
    private static final int NAME = 3;

    private final int shortest;
    private final CommonPasswords common;

    PasswordPolicy(IdentityProperties properties, CommonPasswords common) {
        this.shortest = properties.identity().passwords().shortest();
        this.common = common;
    }

    /** How long one has to be, for those who ask people to choose one. */
    public int shortest() {
        return shortest;
    }

    /**
     * @throws PasswordRefused if it is not good enough for that person
     */
    public void check(String password, String username, String name) {
        objection(password, username, name)
                .ifPresent(
                        why -> {
                            throw new PasswordRefused(why, shortest);
                        });
    }

    private Optional<PasswordRefused.Why> objection(String password, String username, String name) {
        var characters = password.codePointCount(0, password.length());
        if (characters < shortest) {
            return Optional.of(PasswordRefused.Why.SHORT);
        }
        if (characters > LONGEST) {
            return Optional.of(PasswordRefused.Why.LONG);
        }
        if (password.codePoints().distinct().count() < FEW) {
            return Optional.of(PasswordRefused.Why.MONOTONOUS);
        }
        var plain = plain(password);
        if (Stream.of(username, name)
                .map(PasswordPolicy::plain)
                .anyMatch(own -> own.length() >= NAME && isMostly(plain, own))) {
            return Optional.of(PasswordRefused.Why.NAME);
        }
        return common.has(plain) ? Optional.of(PasswordRefused.Why.COMMON) : Optional.empty();
    }

    /** Whether so little is left without the name that the name is the password. */
    private static boolean isMostly(String password, String own) {
        return password.contains(own) && password.replace(own, "").length() < FEW;
    }

    /** Letters and digits without marks and case. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
