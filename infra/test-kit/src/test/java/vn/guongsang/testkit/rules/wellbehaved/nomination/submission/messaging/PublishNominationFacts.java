package vn.guongsang.testkit.rules.wellbehaved.nomination.submission.messaging;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.guongsang.contracts.NominationSubmitted;

@Component
class PublishNominationFacts {
    private final List<NominationSubmitted> outbox = new ArrayList<>();

    @EventListener
    void on(NominationSubmitted fact) {
        outbox.add(fact);
    }
}
