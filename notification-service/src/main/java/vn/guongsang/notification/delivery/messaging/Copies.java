package vn.guongsang.notification.delivery.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.CallOpened;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.PersonState;
import vn.guongsang.contracts.UnitState;
import vn.guongsang.notification.delivery.CallCopyView;
import vn.guongsang.notification.delivery.DossierCopyView;
import vn.guongsang.notification.delivery.PersonCopyView;
import vn.guongsang.notification.delivery.StaffCopyView;
import vn.guongsang.notification.delivery.UnitCopyView;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

@Configuration
class Copies {

    @Bean
    Consumer<Message<List<byte[]>>> peopleCopies(
            EventConsumers consumers, PersonCopyView people, UnitCopyView units) {
        return consumers.projection(
                "notification.people",
                new EventRouter()
                        .on(
                                PersonState.class,
                                p ->
                                        people.keep(
                                                p.personId(),
                                                p.revision(),
                                                p.name(),
                                                p.email(),
                                                p.language()))
                        .onForgotten(
                                PersonState.class,
                                t -> people.forget(t.aggregateId(), t.revision()))
                        .on(UnitState.class, u -> units.keep(u.unitId(), u.revision(), u.name()))
                        .onForgotten(
                                UnitState.class, t -> units.forget(t.aggregateId(), t.revision())));
    }

    /** A group of its own: those who were known before this copy existed are read once more. */
    @Bean
    Consumer<Message<List<byte[]>>> staffCopies(EventConsumers consumers, StaffCopyView staff) {
        return consumers.projection(
                "notification.staff",
                new EventRouter()
                        .on(PersonState.class, p -> staff.keep(p.personId(), p.revision(), post(p)))
                        .onForgotten(
                                PersonState.class,
                                t -> staff.forget(t.aggregateId(), t.revision())));
    }

    private static StaffCopyView.Post post(PersonState person) {
        return new StaffCopyView.Post(
                person.unitId(),
                person.leader(),
                person.email() != null,
                person.validFrom(),
                person.validTo());
    }

    @Bean
    Consumer<Message<List<byte[]>>> callCopies(EventConsumers consumers, CallCopyView calls) {
        return consumers.projection(
                "notification.calls",
                new EventRouter()
                        .on(
                                CallOpened.class,
                                c ->
                                        calls.keep(
                                                c.callId(),
                                                c.revision(),
                                                c.period(),
                                                c.dueBefore())));
    }

    @Bean
    Consumer<Message<List<byte[]>>> dossierCopies(
            EventConsumers consumers, DossierCopyView dossiers) {
        return consumers.projection(
                "notification.dossiers",
                new EventRouter()
                        .on(
                                DossierState.class,
                                d -> dossiers.keep(d.nominationId(), d.revision(), d.title()))
                        .onForgotten(
                                DossierState.class,
                                t -> dossiers.forget(t.aggregateId(), t.revision())));
    }
}
