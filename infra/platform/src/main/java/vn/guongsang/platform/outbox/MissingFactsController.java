package vn.guongsang.platform.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.outbox.SendMissingFactsAgain.Sent;

/** Facts of the caller's centre that Kafka had taken and lost. */
@RestController
@RequestMapping("/api/v1/${spring.application.name}/operations/missing-facts")
class MissingFactsController {

    private final FindMissingFacts find;
    private final SendMissingFactsAgain send;

    MissingFactsController(FindMissingFacts find, SendMissingFactsAgain send) {
        this.find = find;
        this.send = send;
    }

    @GetMapping
    Missing look(Actor by, @RequestParam(required = false) @Nullable Instant from) {
        return Missing.of(find.since(by, from));
    }

    @PostMapping("/send-again")
    ResponseEntity<Sent> sendAgain(
            Actor by, @RequestParam(required = false) @Nullable Instant from) {
        Operators.requireHand(by);
        return ResponseEntity.ok(
                send.send(new SendMissingFactsAgain.Command(by, find.since(by, from))));
    }

    /**
     * What would be sent again.
     *
     * @param count how many there are
     * @param items the first hundred
     */
    record Missing(int count, List<MissingFact> items) {

        private static final int SHOWN = 100;

        Missing {
            items = List.copyOf(items);
        }

        static Missing of(List<MissingFact> facts) {
            return new Missing(facts.size(), facts.stream().limit(SHOWN).toList());
        }
    }
}
