package vn.guongsang.gateway;

import vn.guongsang.testkit.rules.HouseRules;

class HouseRulesTests extends HouseRules {

    HouseRulesTests() {
        super("vn.guongsang.gateway", Scope.ANY_CODE);
    }
}
