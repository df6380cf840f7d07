package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Who may do what is said in one place of a service. */
final class PolicyRules {

    private PolicyRules() {}

    static ArchRule onlyThePolicyKnowsRoles(String base) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(base + ".Policy")
                .and()
                .resideOutsideOfPackage("..access")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*[.]access[.]Role")
                .as("Only the policy knows roles");
    }
}
