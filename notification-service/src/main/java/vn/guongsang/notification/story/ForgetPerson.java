package vn.guongsang.notification.story;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person has to be forgotten, and with them the stories about them. */
@Service
public class ForgetPerson {

    /** The tombstone. */
    public record Command(UUID person) {}

    private final Stories stories;
    private final ForgetStories forget;
    private final Clock clock;

    ForgetPerson(Stories stories, ForgetStories forget, Clock clock) {
        this.stories = stories;
        this.forget = forget;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Command tombstone) {
        forget.forget(stories.ofPerson(tombstone.person()), clock.instant());
    }
}
