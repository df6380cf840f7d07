package vn.guongsang.notification.story;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * What a centre decides about its stories.
 *
 * @param hideWithinMinutes how soon a story has to be gone everywhere once consent is taken back
 */
public record StoryRules(@Min(1) @Max(1440) int hideWithinMinutes) {

    static final StoryRules USUAL = new StoryRules(60);

    Duration hideWithin() {
        return Duration.ofMinutes(hideWithinMinutes);
    }
}
