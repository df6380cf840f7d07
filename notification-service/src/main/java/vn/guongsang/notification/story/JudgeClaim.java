package vn.guongsang.notification.story;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The editor ticks a claim as checked at its source, or leaves it out of the story. */
@Service
public class JudgeClaim {

    /**
     * @param place of the claim in the dossier, from 0
     */
    public record Command(
            Actor by,
            StoryId id,
            ExpectedVersion expected,
            int place,
            boolean kept,
            boolean checked) {}

    private final Stories stories;
    private final Clock clock;

    JudgeClaim(Stories stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    @Transactional
    public Receipt judge(Command command) {
        Policy.WRITE_STORIES.require(command.by());
        var story = stories.asSeen(command.id(), command.expected());
        if (command.place() < 0 || command.place() >= story.claims()) {
            throw new NotFound();
        }
        story.judge(
                command.place(),
                new StoryClaim.Judgement(
                        command.kept(),
                        command.checked(),
                        command.by().account(),
                        clock.instant()));
        return Receipts.of(stories.saveAndFlush(story));
    }
}
