package vn.guongsang.award.dossier.messaging;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.award.dossier.Dossier;
import vn.guongsang.award.dossier.DossierView;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

@Configuration
class DossierStates {

    @Bean
    Consumer<Message<List<byte[]>>> keepDossiers(EventConsumers consumers, DossierView dossiers) {
        return consumers.projection(
                "award.dossiers",
                new EventRouter()
                        .on(
                                DossierState.class,
                                state ->
                                        dossiers.keep(
                                                state.nominationId(),
                                                state.round(),
                                                dossier(state),
                                                state.revision()))
                        .onForgotten(
                                DossierState.class,
                                tombstone ->
                                        dossiers.forget(
                                                tombstone.aggregateId(), tombstone.revision())));
    }

    private static Dossier dossier(DossierState state) {
        return new Dossier(
                state.digest(),
                state.subjectName(),
                state.title(),
                state.summary(),
                state.claims().stream()
                        .map(claim -> new Dossier.Claim(claim.text(), claim.source()))
                        .toList(),
                Optional.ofNullable(state.profile()).map(DossierStates::profile).orElse(null));
    }

    private static Dossier.Profile profile(DossierState.Profile told) {
        return new Dossier.Profile(
                told.kind(),
                told.field(),
                told.topics(),
                told.post(),
                told.members(),
                told.women(),
                told.criteria().stream()
                        .map(each -> new Dossier.Criterion(each.code(), each.met(), each.text()))
                        .toList(),
                told.spread(),
                told.replicability());
    }
}
