package vn.guongsang.platform.outbox;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.outbox.MissingFactsController.Missing;
import vn.guongsang.platform.outbox.SendMissingFactsAgain.Sent;
import vn.guongsang.platform.scope.CentreScope;

/**
 * Facts of all centres that Kafka had taken and lost, for whoever has just brought the broker back.
 */
@Endpoint(id = "missingfacts")
class MissingFactsEndpoint {

    private final FindMissingFacts find;
    private final SendMissingFactsAgain send;

    MissingFactsEndpoint(FindMissingFacts find, SendMissingFactsAgain send) {
        this.find = find;
        this.send = send;
    }

    @ReadOperation
    Missing look() {
        return Missing.of(find.since(Operators.ofTheServer(), null));
    }

    @WriteOperation
    Sent sendAgain() {
        var by = Operators.ofTheServer();
        var command = new SendMissingFactsAgain.Command(by, find.since(by, null));
        return CentreScope.call(Operators.NOBODY, () -> send.send(command));
    }
}
