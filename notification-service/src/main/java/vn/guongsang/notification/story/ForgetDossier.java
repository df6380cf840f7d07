package vn.guongsang.notification.story;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A dossier has to be forgotten, and with it what was made from it. */
@Service
public class ForgetDossier {

    /** The tombstone. */
    public record Command(StoryId id, long revision) {}

    private final StoryDossierView dossiers;
    private final ForgetStories forget;
    private final Clock clock;

    ForgetDossier(StoryDossierView dossiers, ForgetStories forget, Clock clock) {
        this.dossiers = dossiers;
        this.forget = forget;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Command tombstone) {
        dossiers.alone(tombstone.id());
        dossiers.forget(tombstone.id(), tombstone.revision());
        forget.forget(List.of(tombstone.id().nominationId()), clock.instant());
    }
}
