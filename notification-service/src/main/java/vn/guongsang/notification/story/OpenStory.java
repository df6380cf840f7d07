package vn.guongsang.notification.story;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.scope.Centres;

/** An award was granted: a story about it is opened, with what is known of it. */
@Service
public class OpenStory {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStory.class);

    /** What was granted. */
    public record Command(UUID centre, StoryId id, Outline outline) {}

    private final Stories stories;
    private final StoryDossierView dossiers;
    private final ForgetStories forget;
    private final Centres centres;
    private final Clock clock;

    OpenStory(
            Stories stories,
            StoryDossierView dossiers,
            ForgetStories forget,
            Centres centres,
            Clock clock) {
        this.stories = stories;
        this.dossiers = dossiers;
        this.forget = forget;
        this.centres = centres;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(Command granted) {
        dossiers.alone(granted.id());
        if (stories.findById(granted.id()).isPresent()) {
            // The award is told once; what comes again was sent again, and has its story.
            LOG.info("There is a story about {} already", granted.id());
            return;
        }
        var story = Story.open(granted.centre(), granted.id(), granted.outline());
        dossiers.find(granted.id().nominationId())
                .ifPresent(
                        dossier ->
                                story.prefill(
                                        Prefill.text(
                                                dossier,
                                                dossiers.unit(granted.outline().unitId())
                                                        .orElse(null)),
                                        Prefill.claims(dossier)));
        stories.saveAndFlush(story);
        centres.remember(granted.centre());
        forget.thoseThatHaveTo(clock.instant());
    }
}
