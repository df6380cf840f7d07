package vn.guongsang.identity.password;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password by chance that can be read off paper: no sign looks like another. */
final class FirstPassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int IN_A_GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private FirstPassword() {}

    /** Sixteen signs, about 79 bits. */
    static String make() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> group())
                .collect(Collectors.joining("-"));
    }

    private static String group() {
        return CHANCE.ints(IN_A_GROUP, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
