package vn.guongsang.review.dossier.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.UnitState;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;
import vn.guongsang.review.dossier.Dossier;
import vn.guongsang.review.dossier.DossierView;
import vn.guongsang.review.dossier.UnitView;

@Configuration
class DossierAndUnitStates {

    @Bean
    Consumer<Message<List<byte[]>>> keepDossiers(EventConsumers consumers, DossierView dossiers) {
        return consumers.projection(
                "review.dossiers",
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

    @Bean
    Consumer<Message<List<byte[]>>> keepUnits(EventConsumers consumers, UnitView units) {
        return consumers.projection(
                "review.units",
                new EventRouter()
                        .on(
                                UnitState.class,
                                state ->
                                        units.keep(
                                                state.unitId(),
                                                state.code(),
                                                state.name(),
                                                state.revision())));
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
                state.profile() == null ? null : profile(state.profile()));
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
