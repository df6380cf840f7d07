package vn.guongsang.testkit.rules.wellbehaved.nomination.tracking.messaging;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.contracts.NominationReturned;

@Configuration
class ReviewFacts {
    @Bean
    Consumer<NominationReturned> nominationReturned(Consumer<UUID> progress) {
        return fact -> progress.accept(fact.nominationId());
    }
}
