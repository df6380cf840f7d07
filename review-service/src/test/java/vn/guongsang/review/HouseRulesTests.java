package vn.guongsang.review;

import vn.guongsang.testkit.rules.HouseRules;

class HouseRulesTests extends HouseRules {
    HouseRulesTests() {
        super("vn.guongsang.review");
    }
}
