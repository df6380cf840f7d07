package vn.guongsang.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What digests of states are made with: whoever reads them cannot try out what a state may have
 * been.
 */
record AuditKey(String secret) {

    private static final int SHORTEST = 16;

    AuditKey {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("guongsang.audit.key is too short");
        }
    }

    Mac mac() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), mac.getAlgorithm()));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Keys end up in no log. */
    @Override
    public String toString() {
        return "AuditKey";
    }
}
