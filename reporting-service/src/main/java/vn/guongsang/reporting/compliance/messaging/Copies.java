package vn.guongsang.reporting.compliance.messaging;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.Tombstone;
import vn.guongsang.contracts.UnitState;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;
import vn.guongsang.reporting.compliance.DossierCopyView;
import vn.guongsang.reporting.compliance.KeepNominations;
import vn.guongsang.reporting.compliance.UnitCopyView;

@Configuration
class Copies {

    @Bean
    Consumer<Message<List<byte[]>>> unitCopies(EventConsumers consumers, UnitCopyView units) {
        return consumers.projection(
                "reporting.units",
                new EventRouter()
                        .on(
                                UnitState.class,
                                u -> units.keep(u.unitId(), u.revision(), u.code(), u.name()))
                        .onForgotten(
                                UnitState.class, t -> units.forget(t.aggregateId(), t.revision())));
    }

    @Bean
    Consumer<Message<List<byte[]>>> dossierCopies(
            EventConsumers consumers, DossierCopyView dossiers, KeepNominations nominations) {
        return consumers.projection(
                "reporting.dossiers",
                new EventRouter()
                        .on(DossierState.class, d -> keep(d, dossiers))
                        .onForgotten(DossierState.class, t -> forget(t, dossiers, nominations)));
    }

    private static void keep(DossierState dossier, DossierCopyView dossiers) {
        var profile = Optional.ofNullable(dossier.profile());
        dossiers.keep(
                dossier.nominationId(),
                dossier.revision(),
                new DossierCopyView.Dossier(
                        dossier.title(),
                        dossier.subjectName(),
                        dossier.summary(),
                        profile.map(DossierState.Profile::post).orElse(null),
                        profile.map(DossierState.Profile::field).orElse(null),
                        profile.map(DossierState.Profile::members).orElse(null),
                        profile.map(DossierState.Profile::women).orElse(null)));
    }

    /** That a unit gives a nomination up is said by the end of its dossier and by nothing else. */
    private static void forget(
            Tombstone tombstone, DossierCopyView dossiers, KeepNominations nominations) {
        dossiers.forget(tombstone.aggregateId(), tombstone.revision());
        nominations.discarded(tombstone.aggregateId(), tombstone.at());
    }
}
