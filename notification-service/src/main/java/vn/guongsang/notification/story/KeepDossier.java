package vn.guongsang.notification.story;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A unit has submitted a dossier; a story that waits for it is filled. */
@Service
public class KeepDossier {

    /** What was submitted. */
    public record Command(StoryId id, long revision, StoryDossier dossier) {}

    private final Stories stories;
    private final StoryDossierView dossiers;

    KeepDossier(Stories stories, StoryDossierView dossiers) {
        this.stories = stories;
        this.dossiers = dossiers;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Command submitted) {
        dossiers.alone(submitted.id());
        dossiers.keep(submitted.id(), submitted.revision(), submitted.dossier());
        stories.findById(submitted.id()).ifPresent(this::fill);
    }

    private void fill(Story story) {
        dossiers.find(story.id().nominationId())
                .ifPresent(
                        dossier -> {
                            var unit = dossiers.unit(story.outline().unitId()).orElse(null);
                            story.prefill(Prefill.text(dossier, unit), Prefill.claims(dossier));
                            stories.saveAndFlush(story);
                        });
    }
}
