package vn.guongsang.notification.story;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** What the honoured say about being shown goes on record; they may enter it themselves. */
@Service
public class RecordConsent {

    /**
     * @param givenBy who said it; for a collective somebody has to be named
     */
    public record Command(
            Actor by,
            StoryId id,
            ExpectedVersion expected,
            PublicChannel channel,
            boolean given,
            @Nullable String givenBy,
            LocalDate on,
            @Nullable String evidence) {}

    private final Stories stories;
    private final Settings settings;
    private final Setting<StoryRules> rules;
    private final Clock clock;

    RecordConsent(Stories stories, Settings settings, Setting<StoryRules> rules, Clock clock) {
        this.stories = stories;
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Receipt record(Command command) {
        var story = stories.findById(command.id()).orElseThrow(NotFound::new);
        Nominee.or(Policy.RECORD_CONSENT, command.by(), story);
        command.expected().mustBe(story.version(), story.status().name());
        if (command.on().isAfter(LocalDate.now(clock))) {
            throw new StoryRefused.InTheFuture();
        }
        var now = clock.instant();
        story.record(
                new Consent(
                        command.channel(),
                        command.given(),
                        command.givenBy(),
                        command.on(),
                        command.evidence(),
                        command.by().account(),
                        now,
                        null,
                        null,
                        null),
                now.plus(settings.today(rules).hideWithin()));
        return Receipts.of(stories.saveAndFlush(story));
    }
}
