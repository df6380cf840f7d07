package vn.guongsang.notification.story;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The net below the commands, which hide at once themselves: whatever is public without consent, or
 * about somebody who had to be forgotten, goes. What is due is derived from what is there.
 */
@Component
class HideWhatMustGo {

    private static final Logger LOG = LoggerFactory.getLogger(HideWhatMustGo.class);

    private final Stories stories;
    private final ForgetStories forget;
    private final Clock clock;

    HideWhatMustGo(Stories stories, ForgetStories forget, Clock clock) {
        this.stories = stories;
        this.forget = forget;
        this.clock = clock;
    }

    @Transactional
    public void hide(UUID centre) {
        var now = clock.instant();
        forget.thoseThatHaveTo(now);
        for (var id : stories.publicWithoutConsent()) {
            LOG.warn("Story {} of {} was public without consent and is hidden", id, centre);
            stories.findLockedById(new StoryId(id))
                    .filter(story -> story.status() == StoryStatus.PUBLISHED)
                    .ifPresent(
                            story -> {
                                story.hide(Story.CONSENT_WITHDRAWN, now);
                                stories.saveAndFlush(story);
                            });
        }
    }
}
