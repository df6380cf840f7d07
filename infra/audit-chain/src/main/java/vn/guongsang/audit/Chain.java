package vn.guongsang.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a seal holds the one before and its entry: the same for whoever seals and whoever looks. */
final class Chain {

    /**
     * What a seal holds of a row {@code e}: of a reason its digest, so that its words can be
     * forgotten.
     */
    static final String HELD =
            """
            e.entry_id, e.at, e.account, e.person_id, e.on_behalf_of, e.act, e.thing,
            reason_in_chain(e.reason, e.reason_salt, e.reason_digest) as reason, e.before_digest, e.after_digest
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private Chain() {}

    /** What the first seal of a centre holds on to. */
    static byte[] beginning(UUID centre) {
        return sha256().digest(centre.toString().getBytes(UTF_8));
    }

    static byte[] seal(byte[] previous, UUID centre, AuditEntry entry) {
        var sha = sha256();
        sha.update(previous);
        sha.update(line(centre, entry));
        return sha.digest();
    }

    // In this order for ever: another one would break every chain there is.
    private static byte[] line(UUID centre, AuditEntry entry) {
        return JSON.writeValueAsBytes(
                Arrays.asList(
                        centre.toString(),
                        Long.toString(entry.id()),
                        entry.at().toString(),
                        entry.account(),
                        text(entry.personId()),
                        text(entry.onBehalfOf()),
                        entry.act(),
                        entry.thing(),
                        entry.reason(),
                        entry.before(),
                        entry.after()));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
