package vn.guongsang.notification.story;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The editor says that nothing is missing any more. */
@Service
public class MakeStoryReady {

    /** The story, as the editor has seen it. */
    public record Command(Actor by, StoryId id, ExpectedVersion expected) {}

    private final Stories stories;

    MakeStoryReady(Stories stories) {
        this.stories = stories;
    }

    @Transactional
    public Receipt makeReady(Command command) {
        Policy.WRITE_STORIES.require(command.by());
        var story = stories.asSeen(command.id(), command.expected());
        story.makeReady();
        return Receipts.of(stories.saveAndFlush(story));
    }
}
