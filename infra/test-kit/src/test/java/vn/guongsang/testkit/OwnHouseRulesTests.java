package vn.guongsang.testkit;

import vn.guongsang.testkit.rules.HouseRules;

class OwnHouseRulesTests extends HouseRules {
    OwnHouseRulesTests() {
        super("vn.guongsang.testkit", Scope.ANY_CODE);
    }
}
