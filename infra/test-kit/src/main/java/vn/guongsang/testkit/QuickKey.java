package vn.guongsang.testkit;

import static java.math.BigInteger.ONE;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Signs RS256 with a modulus of many small primes: worthless as a secret, good as any other for
 * whoever verifies. A JVM that starts fast has no fast arithmetic for large numbers; with two large
 * primes each token would take a thirtieth of a second, and tests need thousands.
 */
final class QuickKey {

    private static final int PRIMES = 17;
    private static final int PRIME_BITS = 128;
    private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);

    /** RFC 8017, section 9.2: what stands before a SHA-256 digest. */
    private static final byte[] SHA_256 =
            HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    private final BigInteger modulus;
    private final List<Part> parts;

    /**
     * What one prime adds to a signature (Chinese remainder theorem).
     *
     * @param weight 1 modulo this prime and 0 modulo all others
     */
    private record Part(BigInteger prime, BigInteger exponent, BigInteger weight) {

        static Part of(BigInteger prime, BigInteger modulus) {
            var others = modulus.divide(prime);
            return new Part(
                    prime,
                    EXPONENT.modInverse(prime.subtract(ONE)),
                    others.multiply(others.modInverse(prime)));
        }

        BigInteger sign(BigInteger message) {
            return message.mod(prime).modPow(exponent, prime).multiply(weight);
        }
    }

    private QuickKey(List<BigInteger> primes) {
        this.modulus = primes.stream().reduce(ONE, BigInteger::multiply);
        this.parts = primes.stream().map(prime -> Part.of(prime, modulus)).toList();
    }

    static QuickKey generate() {
        var chance = new SecureRandom();
        return new QuickKey(
                Stream.generate(() -> BigInteger.probablePrime(PRIME_BITS, chance))
                        .filter(prime -> !prime.mod(EXPONENT).equals(ONE))
                        .distinct()
                        .limit(PRIMES)
                        .toList());
    }

    RSAKey publicKey() {
        return new RSAKey.Builder(Base64URL.encode(modulus), Base64URL.encode(EXPONENT))
                .keyID("quick-" + modulus.toString(16).substring(0, 16))
                .build();
    }

    /** RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, section 8.2.1). */
    byte[] sign(byte[] message) {
        var length = (modulus.bitLength() + 7) / 8;
        var digest = sha256(message);
        var padded = new byte[length];
        var start = length - SHA_256.length - digest.length;
        padded[1] = 1;
        for (var at = 2; at < start - 1; at++) {
            padded[at] = (byte) 0xff;
        }
        System.arraycopy(SHA_256, 0, padded, start, SHA_256.length);
        System.arraycopy(digest, 0, padded, start + SHA_256.length, digest.length);
        return bytes(sign(new BigInteger(1, padded)), length);
    }

    private BigInteger sign(BigInteger message) {
        return parts.stream()
                .map(part -> part.sign(message))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .mod(modulus);
    }

    private static byte[] bytes(BigInteger number, int length) {
        var digits = number.toByteArray();
        var bytes = new byte[length];
        var used = Math.min(digits.length, length);
        System.arraycopy(digits, digits.length - used, bytes, length - used, used);
        return bytes;
    }

    private static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
