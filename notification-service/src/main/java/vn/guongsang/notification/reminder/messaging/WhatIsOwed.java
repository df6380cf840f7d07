package vn.guongsang.notification.reminder.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.CallClosed;
import vn.guongsang.contracts.CallOpened;
import vn.guongsang.contracts.ObligationChanged;
import vn.guongsang.notification.reminder.OwedView;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;
import vn.guongsang.platform.scope.Centres;

@Configuration
class WhatIsOwed {

    @Bean
    Consumer<Message<List<byte[]>>> owedCopies(
            EventConsumers consumers, OwedView owed, Centres centres) {
        return consumers.projection(
                "notification.owed",
                new EventRouter()
                        .on(
                                CallOpened.class,
                                c -> {
                                    centres.remember(c.centreId());
                                    owed.open(
                                            new OwedView.OpenedCall(
                                                    c.callId(),
                                                    c.revision(),
                                                    c.opensAt(),
                                                    c.dueBefore(),
                                                    c.owingUnitIds()));
                                })
                        .on(CallClosed.class, c -> owed.close(c.callId(), c.revision()))
                        .on(
                                ObligationChanged.class,
                                o -> owed.keep(o.callId(), o.unitId(), o.revision(), o.status())));
    }
}
