package vn.guongsang.reporting.erasure.messaging;

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

    /** What was read of the dossiers goes by itself, with the tombstone of each. */
    @Bean
    Consumer<Message<byte[]>> forgetErased(EventConsumers consumers, ForgetTraces traces) {
        return consumers.effect(
                "reporting.erasures",
                new EventRouter()
                        .on(
                                PersonErased.class,
                                fact -> traces.of(fact.personId(), fact.nominationIds())));
    }
}
