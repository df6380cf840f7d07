package vn.guongsang.testkit.rules.unruly.nomination.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import vn.guongsang.testkit.rules.unruly.nomination.tracking.Progress;

@Entity
class NosyNomination {
    @Id private UUID id = UUID.randomUUID();

    UUID id() {
        return id;
    }

    /** A rule must not end at what is nested in the aggregate. */
    static class Status {
        Progress[] seen() {
            return new Progress[0];
        }
    }
}
