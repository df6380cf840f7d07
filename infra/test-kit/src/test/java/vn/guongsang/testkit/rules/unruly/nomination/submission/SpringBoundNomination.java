package vn.guongsang.testkit.rules.unruly.nomination.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

@Entity
class SpringBoundNomination {
    @Id private UUID id = UUID.randomUUID();

    void signOff(ApplicationEventPublisher events) {
        events.publishEvent(id);
    }
}
