package vn.guongsang.testkit.rules.unruly.nomination.tracking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Row {
    @Id private UUID id = UUID.randomUUID();

    UUID id() {
        return id;
    }
}
