package vn.guongsang.platform.outbox;

import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operation.Thing;
import vn.guongsang.platform.operations.OperationLog;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

/** Shows which facts of the caller's centre Kafka has refused. */
class LookAtParkedFacts {

    private final ParkedFacts facts;
    private final OperationLog log;

    LookAtParkedFacts(ParkedFacts facts, OperationLog log) {
        this.facts = facts;
        this.log = log;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    Page<ParkedFactRow> list(Actor by, ParkedFactRow.State state, PageRequest page) {
        Operators.requireSight(by);
        return Page.ofNumbered(facts.list(state, page), page, ParkedFactRow::id);
    }

    @Transactional(readOnly = true)
    ParkedFactDetail one(Actor by, long id) {
        Operators.requireHand(by);
        return facts.one(id, log.about(Thing.PARKED_FACT, Long.toString(id)));
    }
}
