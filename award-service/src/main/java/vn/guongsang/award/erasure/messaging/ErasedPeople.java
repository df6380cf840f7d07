package vn.guongsang.award.erasure.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.guongsang.award.erasure.ForgetWords;
import vn.guongsang.contracts.PersonErased;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;

@Configuration
class ErasedPeople {

    @Bean
    Consumer<Message<byte[]>> forgetErased(EventConsumers consumers, ForgetWords forget) {
        return consumers.effect(
                "award.erasures",
                new EventRouter()
                        .on(
                                PersonErased.class,
                                fact ->
                                        forget.forget(
                                                new ForgetWords.Command(
                                                        fact.personId(), fact.nominationIds()))));
    }
}
