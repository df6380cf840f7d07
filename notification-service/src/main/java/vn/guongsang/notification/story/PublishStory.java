package vn.guongsang.notification.story;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The text as it stands goes public; if it is new, it is kept as an edition. */
@Service
public class PublishStory {

    /** The story, as seen by whoever publishes it. */
    public record Command(Actor by, StoryId id, ExpectedVersion expected) {}

    private final Stories stories;
    private final EditionsView editions;
    private final Clock clock;

    PublishStory(Stories stories, EditionsView editions, Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    public Receipt publish(Command command) {
        Policy.PUBLISH.require(command.by());
        var story = stories.asSeen(command.id(), command.expected());
        var headline = Optional.ofNullable(story.text().headline()).orElse("");
        var now = clock.instant();
        var isNew =
                story.publish(
                        new Story.Publication(
                                UuidCreator.getTimeOrderedEpoch(),
                                Slug.of(headline, story.id().nominationId()),
                                now));
        var saved = stories.saveAndFlush(story);
        if (isNew) {
            editions.keep(
                    saved.id(),
                    new EditionsView.Edition(
                            saved.edition(),
                            saved.text(),
                            saved.outline().callId(),
                            command.by().account(),
                            now));
        }
        return Receipts.of(saved);
    }
}
