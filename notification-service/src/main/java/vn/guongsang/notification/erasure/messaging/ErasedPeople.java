package vn.guongsang.notification.erasure.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.PersonErased;
import vn.guongsang.platform.erasure.ForgetTraces;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

@Configuration
class ErasedPeople {

    /** Messages hold ids alone; names, titles and stories go by themselves, with the tombstones. */
    @Bean
    Consumer<Message<byte[]>> forgetErased(EventConsumers consumers, ForgetTraces traces) {
        return consumers.effect(
                "notification.erasures",
                new EventRouter()
                        .on(
                                PersonErased.class,
                                fact -> traces.of(fact.personId(), fact.nominationIds())));
    }
}
