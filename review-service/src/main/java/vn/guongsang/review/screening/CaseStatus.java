package vn.guongsang.review.screening;

import java.util.List;

/** Where a case stands. */
public enum CaseStatus {
    OPEN,
    RETURNED,
    /** Only in cases from before the council's step was built. */
    ACCEPTED,
    VOTING,
    COMPLETED,
    REJECTED,
    WITHDRAWN;

    void mustBe(CaseStatus... any) {
        if (!List.of(any).contains(this)) {
            throw new CaseRefused.NotInThisState(this);
        }
    }
}
