package vn.guongsang.notification.story;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The editor writes; what is public stays as it is until it is published again. */
@Service
public class WriteStory {

    /** The story, as the editor has seen it, and its new words. */
    public record Command(Actor by, StoryId id, ExpectedVersion expected, StoryText text) {}

    private final Stories stories;

    WriteStory(Stories stories) {
        this.stories = stories;
    }

    @Transactional
    public Receipt write(Command command) {
        Policy.WRITE_STORIES.require(command.by());
        var story = stories.asSeen(command.id(), command.expected());
        story.write(command.text());
        return Receipts.of(stories.saveAndFlush(story));
    }
}
