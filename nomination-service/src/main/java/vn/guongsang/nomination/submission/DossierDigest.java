package vn.guongsang.nomination.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of what reviewers read, so that a vote can name exactly what it was about. */
final class DossierDigest {

    private final MessageDigest sha256;

    private DossierDigest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(String subjectName, Content content) {
        var digest = new DossierDigest();
        digest.add(subjectName);
        digest.add(String.valueOf(content.title()));
        digest.add(String.valueOf(content.summary()));
        for (var claim : content.claims()) {
            digest.add(claim.text());
            digest.add(claim.source());
        }
        digest.add(String.valueOf(content.subject()));
        digest.add(String.valueOf(content.kind()));
        digest.add(String.valueOf(content.field()));
        digest.add(String.join(" ", content.topics()));
        for (var criterion : content.criteria()) {
            digest.add(criterion.code());
            digest.add(Boolean.toString(criterion.met()));
            digest.add(String.valueOf(criterion.text()));
        }
        digest.add(String.valueOf(content.spread()));
        digest.add(String.valueOf(content.replicability()));
        return HexFormat.of().formatHex(digest.sha256.digest());
    }

    // Each part with its length before it, so that text moved from one field to the next shows.
    private void add(String text) {
        var bytes = text.getBytes(UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha256.update(bytes);
    }
}
