package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;

/** HTTP is a detail of a capability. */
final class WebRules {

    private WebRules() {}

    static ArchRule controllersAreHiddenInWeb(String base) {
        return classes()
                .that()
                .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage(base + ".*.web")
                .as("Controllers are package-private and in web");
    }
}
