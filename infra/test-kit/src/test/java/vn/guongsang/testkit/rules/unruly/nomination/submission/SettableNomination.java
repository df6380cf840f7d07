package vn.guongsang.testkit.rules.unruly.nomination.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class SettableNomination {
    @Id private UUID id = UUID.randomUUID();

    UUID id() {
        return id;
    }

    void setId(UUID id) {
        this.id = id;
    }
}
