package vn.guongsang.notification.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes stories from the public and leaves nothing of them but ids: no text in any edition, no copy
 * of the dossier, no consent, no reader's report.
 */
@Component
class ForgetStories {

    private final Stories stories;
    private final StoryDossierView dossiers;
    private final EditionsView editions;
    private final ReportsView reports;

    ForgetStories(
            Stories stories,
            StoryDossierView dossiers,
            EditionsView editions,
            ReportsView reports) {
        this.stories = stories;
        this.dossiers = dossiers;
        this.editions = editions;
        this.reports = reports;
    }

    /** Joins the caller's transaction. */
    void thoseThatHaveTo(Instant at) {
        forget(stories.toBeForgotten(), at);
    }

    void forget(List<UUID> ids, Instant at) {
        for (var id : ids) {
            stories.findLockedById(new StoryId(id))
                    .filter(story -> !story.isForgotten())
                    .ifPresent(story -> forget(story, at));
        }
    }

    private void forget(Story story, Instant at) {
        story.forget(at);
        stories.saveAndFlush(story);
        dossiers.forget(story.id(), 0);
        editions.forget(story.id());
        reports.forget(story.id());
    }
}
