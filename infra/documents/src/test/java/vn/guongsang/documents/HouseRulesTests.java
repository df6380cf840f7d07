package vn.guongsang.documents;

import vn.guongsang.testkit.rules.HouseRules;

class HouseRulesTests extends HouseRules {

    HouseRulesTests() {
        super("vn.guongsang.documents", Scope.ANY_CODE);
    }
}
