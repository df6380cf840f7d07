package vn.guongsang.testkit.rules.unruly.nomination.submission;

import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.ReviewCompleted;

class KnowsReviewFacts {
    static class One {
        boolean recommended(ReviewCompleted fact) {
            return fact.outcome().equals("RECOMMENDED");
        }
    }

    static class Many {
        void keep(AwardGranted[] facts) {}
    }
}
