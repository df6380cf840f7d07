package vn.guongsang.identity;

import vn.guongsang.testkit.rules.HouseRules;

class HouseRulesTests extends HouseRules {

    HouseRulesTests() {
        super("vn.guongsang.identity", Scope.ANY_CODE);
    }
}
