package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.guongsang.backing.PostgresServer;

/** Passwords of this home: made by chance when first asked for, each in a file of mode 0600. */
record Secrets(Path directory) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 24;
    private static final int TYPED_BYTES = 9;

    /** The password of a role of PostgreSQL. */
    String database(String role) {
        return kept("database-" + role, BYTES);
    }

    String superuser() {
        return database(PostgresServer.SUPERUSER);
    }

    /** The password of a principal of Kafka. */
    String kafka(String principal) {
        return kept("kafka-" + principal, BYTES);
    }

    /** What the gateway shows to identity. */
    String gatewayClient() {
        return kept("gateway-client", BYTES);
    }

    /** What a service makes the digests of its audit with; with another one they prove nothing. */
    String audit(String service) {
        return kept("audit-" + service, BYTES);
    }

    /** What whoever runs the server shows on the management ports of the services. */
    String management() {
        return kept("management", BYTES);
    }

    /** The password of all accounts: one, since people type it. */
    String accounts() {
        return kept("accounts", TYPED_BYTES);
    }

    /** The secret of a machine client. */
    String client(String clientId) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var key = bytes(kept("clients", BYTES));
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            return text(mac.doFinal(bytes(clientId)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private synchronized String kept(String name, int length) {
        var file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[length];
                CHANCE.nextBytes(bytes);
                PrivateFile.write(file, text(bytes));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
