package vn.guongsang.notification.story;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The editor states that no patient can be recognised in the text as it stands. */
@Service
public class VouchForPatients {

    /** The story, as the editor has read it. */
    public record Command(Actor by, StoryId id, ExpectedVersion expected) {}

    private final Stories stories;
    private final Clock clock;

    VouchForPatients(Stories stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    @Transactional
    public Receipt vouch(Command command) {
        Policy.WRITE_STORIES.require(command.by());
        var story = stories.asSeen(command.id(), command.expected());
        story.state(command.by().account(), clock.instant());
        return Receipts.of(stories.saveAndFlush(story));
    }
}
