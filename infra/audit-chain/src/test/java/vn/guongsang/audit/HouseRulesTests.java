package vn.guongsang.audit;

import vn.guongsang.testkit.rules.HouseRules;

class HouseRulesTests extends HouseRules {

    HouseRulesTests() {
        super("vn.guongsang.audit", Scope.ANY_CODE);
    }
}
