package vn.guongsang.notification.story;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The public can no longer read it; it can be published again. */
@Service
public class HideStory {

    /**
     * @param reasonCode why; travels with the fact
     */
    public record Command(Actor by, StoryId id, ExpectedVersion expected, String reasonCode) {}

    private final Stories stories;
    private final Clock clock;

    HideStory(Stories stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    @Transactional
    public Receipt hide(Command command) {
        Policy.PUBLISH.require(command.by());
        var story = stories.asSeen(command.id(), command.expected());
        story.hide(command.reasonCode(), clock.instant());
        return Receipts.of(stories.saveAndFlush(story));
    }
}
