package vn.guongsang.testkit.rules.unruly.nomination.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class OpenNomination {
    @Id private UUID id;

    public OpenNomination(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }
}
