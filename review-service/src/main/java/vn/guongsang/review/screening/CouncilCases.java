package vn.guongsang.review.screening;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The cases as the council meets them. Joins the caller's transaction. */
@Component
public class CouncilCases {

    private final Cases cases;

    CouncilCases(Cases cases) {
        this.cases = cases;
    }

    /** Says how the case stands; a vote leaves it as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt asSeen(NominationId id, ExpectedVersion expected) {
        return Receipts.of(cases.asSeen(id, expected));
    }

    /** The council has spoken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt conclude(
            NominationId id, ExpectedVersion expected, CouncilWord word, Actor by, Instant at) {
        var found = cases.asSeen(id, expected);
        found.conclude(word, Doer.of(by), at);
        return Receipts.of(cases.saveAndFlush(found));
    }
}
