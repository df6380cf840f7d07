package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The tree tells the business; what talks to the outside are its leaves. */
final class PackageRules {

    private PackageRules() {}

    static ArchRule onlyWebAndMessagingBelowCapabilities(String base) {
        return classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(base, base + ".*", base + ".*.web", base + ".*.messaging")
                .andShould()
                .resideOutsideOfPackages(base + ".web", base + ".messaging")
                .as("Below a capability there are only web and messaging");
    }

    static ArchRule nothingDependsOnWebOrMessaging(String base) {
        return classes()
                .should(
                        new Complaints(
                                "not depend on web or messaging of another package",
                                type -> dependenciesOnAdapters(base, type)))
                .as("Nothing depends on web or messaging");
    }

    private static Stream<String> dependenciesOnAdapters(String base, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isAdapter(base, dependency.getTargetClass()))
                .filter(PackageRules::leavesItsPackage)
                .map(Dependency::getDescription);
    }

    private static boolean isAdapter(String base, JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(base + ".")
                && (name.endsWith(".web") || name.endsWith(".messaging"));
    }

    private static boolean leavesItsPackage(Dependency dependency) {
        return !dependency
                .getOriginClass()
                .getPackageName()
                .equals(dependency.getTargetClass().getPackageName());
    }
}
