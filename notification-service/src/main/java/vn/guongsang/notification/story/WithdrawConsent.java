package vn.guongsang.notification.story;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.platform.web.Receipt;

/**
 * Consent is taken back, by the person themself or by whoever was told so. It asks for no version:
 * nobody else's work may stand in the way, and it counts for whatever is there.
 */
@Service
public class WithdrawConsent {

    /**
     * @param channel null means all of them
     */
    public record Command(Actor by, StoryId id, @Nullable PublicChannel channel) {}

    private final Stories stories;
    private final Settings settings;
    private final Setting<StoryRules> rules;
    private final Clock clock;

    WithdrawConsent(Stories stories, Settings settings, Setting<StoryRules> rules, Clock clock) {
        this.stories = stories;
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Receipt withdraw(Command command) {
        var story = stories.findLockedById(command.id()).orElseThrow(NotFound::new);
        Nominee.or(Policy.WITHDRAW_CONSENT, command.by(), story);
        var now = clock.instant();
        story.withdraw(
                new Consent.Withdrawal(
                        command.channel(),
                        command.by().account(),
                        now,
                        now.plus(settings.today(rules).hideWithin())));
        return Receipts.of(stories.saveAndFlush(story));
    }
}
