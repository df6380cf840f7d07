package vn.guongsang.platform.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/**
 * What a command answers: which aggregate, its state after it, and the version for the next
 * command. No personal data, so that it can be kept and given again.
 */
public record Receipt(UUID id, String status, long version) {

    public ResponseEntity<Receipt> created(String path) {
        return ResponseEntity.created(URI.create(path + "/" + id)).eTag(etag()).body(this);
    }

    public ResponseEntity<Receipt> done() {
        return ResponseEntity.ok().eTag(etag()).body(this);
    }

    private String etag() {
        return Long.toString(version);
    }
}
