package vn.guongsang.notification;

import vn.guongsang.testkit.rules.HouseRules;

class HouseRulesTests extends HouseRules {

    HouseRulesTests() {
        super("vn.guongsang.notification");
    }
}
