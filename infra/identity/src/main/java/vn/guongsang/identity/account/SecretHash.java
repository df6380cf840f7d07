package vn.guongsang.identity.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.IdentityProperties;

/**
 * Hashes passwords of people slowly and secrets of programs quickly. A slow hash makes guessing
 * expensive; a secret of 32 random characters cannot be guessed at any speed, and is checked each
 * time a program asks for a token.
 */
@Component
public class SecretHash implements PasswordEncoder {

    /** From this length on a secret is taken to be random. */
    static final int RANDOM = 32;

    private static final String SLOW = "{bcrypt-sha256}";

    /** What earlier releases wrote: no more than the first 72 bytes counted. */
    private static final String CUT = "{bcrypt}";

    private static final String FAST = "{salted-sha256}";
    private static final int SALT = 16;

    private final BCryptPasswordEncoder slow;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    SecretHash(IdentityProperties properties) {
        this(properties.identity().passwords().cost());
    }

    SecretHash(int cost) {
        this.slow = new BCryptPasswordEncoder(cost);
    }

    /** The hash of a password that a person chose, whatever its length. */
    public String ofPassword(CharSequence password) {
        return SLOW + slow.encode(whole(password));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        if (secret == null) {
            return null;
        }
        if (secret.length() < RANDOM) {
            return ofPassword(secret);
        }
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return FAST + HexFormat.of().formatHex(salt) + digest(salt, secret);
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
        if (secret == null || hash == null) {
            return false;
        }
        if (hash.startsWith(SLOW)) {
            return slow.matches(whole(secret), hash.substring(SLOW.length()));
        }
        if (hash.startsWith(CUT)) {
            return slow.matches(secret, hash.substring(CUT.length()));
        }
        if (!hash.startsWith(FAST)) {
            return false;
        }
        var stored = hash.substring(FAST.length());
        var salt = HexFormat.of().parseHex(stored, 0, 2 * SALT);
        return MessageDigest.isEqual(
                stored.substring(2 * SALT).getBytes(StandardCharsets.US_ASCII),
                digest(salt, secret).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * All of the password in few bytes, since bcrypt looks at 72 only, which thirty letters with
     * marks can fill. Keyboards write such letters in one piece or in two; both count as the same.
     */
    private static String whole(CharSequence password) {
        return digest(new byte[0], Normalizer.normalize(password, Normalizer.Form.NFKC));
    }

    private static String digest(byte[] salt, CharSequence secret) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return HexFormat.of()
                    .formatHex(sha.digest(secret.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
