package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** What may be null says so. */
final class NullnessRules {
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes()
                    .should(
                            new Complaints(
                                    "live in a @NullMarked package", NullnessRules::unmarked))
                    .as("Every package is @NullMarked");

    private NullnessRules() {}

    private static Stream<String> unmarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")
                ? Stream.empty()
                : Stream.of(type.getDescription() + " lives in a package that is not @NullMarked");
    }
}
