package vn.guongsang.reporting;

import vn.guongsang.testkit.rules.HouseRules;

class HouseRulesTests extends HouseRules {

    HouseRulesTests() {
        super("vn.guongsang.reporting");
    }
}
