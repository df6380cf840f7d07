package vn.guongsang.notification.story.messaging;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.PersonState;
import vn.guongsang.contracts.Tombstone;
import vn.guongsang.notification.story.ForgetDossier;
import vn.guongsang.notification.story.ForgetPerson;
import vn.guongsang.notification.story.KeepDossier;
import vn.guongsang.notification.story.OpenStory;
import vn.guongsang.notification.story.Outline;
import vn.guongsang.notification.story.StoryDossier;
import vn.guongsang.notification.story.StoryId;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

/** Awards open stories, dossiers fill them, tombstones end them. */
@Configuration
class AwardedNominations {

    private final OpenStory open;
    private final KeepDossier keep;
    private final ForgetDossier forgetDossier;
    private final ForgetPerson forgetPerson;

    AwardedNominations(
            OpenStory open,
            KeepDossier keep,
            ForgetDossier forgetDossier,
            ForgetPerson forgetPerson) {
        this.open = open;
        this.keep = keep;
        this.forgetDossier = forgetDossier;
        this.forgetPerson = forgetPerson;
    }

    @Bean
    Consumer<Message<byte[]>> openStories(EventConsumers consumers) {
        return consumers.effect(
                "notification.stories",
                new EventRouter()
                        .on(AwardGranted.class, this::granted)
                        .on(DossierState.class, this::submitted)
                        .onForgotten(DossierState.class, this::dossierForgotten)
                        .onForgotten(PersonState.class, this::personForgotten));
    }

    private void granted(AwardGranted fact) {
        var told = fact.outline();
        open.open(
                new OpenStory.Command(
                        fact.centreId(),
                        new StoryId(fact.nominationId()),
                        new Outline(
                                told.callId(),
                                told.recognition(),
                                told.unitId(),
                                told.subjectType(),
                                told.subjectId(),
                                told.submittedBy(),
                                told.preparedBy())));
    }

    private void submitted(DossierState state) {
        keep.keep(
                new KeepDossier.Command(
                        new StoryId(state.nominationId()),
                        state.revision(),
                        new StoryDossier(
                                state.round(),
                                state.subjectName(),
                                state.title(),
                                state.summary(),
                                Optional.ofNullable(state.profile())
                                        .map(DossierState.Profile::topics)
                                        .orElse(List.of()),
                                state.claims().stream()
                                        .map(c -> new StoryDossier.Claim(c.text(), c.source()))
                                        .toList())));
    }

    private void dossierForgotten(Tombstone gone) {
        forgetDossier.forget(
                new ForgetDossier.Command(new StoryId(gone.aggregateId()), gone.revision()));
    }

    private void personForgotten(Tombstone gone) {
        forgetPerson.forget(new ForgetPerson.Command(gone.aggregateId()));
    }
}
