package vn.guongsang.award;

import vn.guongsang.testkit.rules.HouseRules;

class HouseRulesTests extends HouseRules {
    HouseRulesTests() {
        super("vn.guongsang.award");
    }
}
