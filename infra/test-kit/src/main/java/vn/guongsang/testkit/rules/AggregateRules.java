package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The aggregate is the JPA entity, and all that it knows is its own business. */
final class AggregateRules {
    private static final PackageMatchers LIBRARIES =
            PackageMatchers.of(
                    "java..",
                    "jakarta.persistence..",
                    "org.hibernate.annotations..",
                    "org.jspecify..",
                    "com.github.f4b6a3.uuid..",
                    "vn.guongsang.contracts..",
                    "vn.guongsang.problems..",
                    "vn.guongsang.platform.problem..",
                    "vn.guongsang.platform.scope..");
    private static final Set<String> SPRING_DATA =
            Set.of(
                    "org.springframework.data.domain.AbstractAggregateRoot",
                    "org.springframework.data.domain.Persistable");

    /** With what is nested in it: a rule must not end at an inner class. */
    private static final DescribedPredicate<JavaClass> AGGREGATE =
            describe("aggregates", AggregateRules::isAggregate);

    static final ArchRule AGGREGATES_HAVE_NO_SETTERS =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat(AGGREGATE)
                    .should()
                    .haveNameMatching("set[A-Z].*")
                    .as("An aggregate has no setters");

    static final ArchRule AGGREGATES_HAVE_NO_PUBLIC_CONSTRUCTOR =
            noConstructors()
                    .that()
                    .areDeclaredInClassesThat(annotatedWith("jakarta.persistence.Entity"))
                    .should()
                    .bePublic()
                    .as("An aggregate has no public constructor");

    private AggregateRules() {}

    static ArchRule aggregatesDependOnLittle(String base) {
        return classes()
                .that(AGGREGATE)
                .should(
                        new Complaints(
                                "know nothing but their own business",
                                type -> strangers(base, type)))
                .as("An aggregate depends on the JDK, JPA, the contracts and its own capability");
    }

    private static Stream<String> strangers(String base, JavaClass aggregate) {
        return aggregate.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !allowed(base, aggregate, target(dependency)))
                .map(Dependency::getDescription);
    }

    private static boolean allowed(String base, JavaClass aggregate, JavaClass target) {
        return target.isPrimitive()
                || target.getPackageName().equals(aggregate.getPackageName())
                || isIdOfTheSameService(base, target)
                || LIBRARIES.test(target.getPackageName())
                || SPRING_DATA.contains(target.getName());
    }

    /** Aggregates refer to each other by id, also over the border of a capability. */
    private static boolean isIdOfTheSameService(String base, JavaClass target) {
        return target.isRecord()
                && target.getSimpleName().endsWith("Id")
                && target.getPackageName().matches(Pattern.quote(base) + "\\.\\w+");
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static boolean isAggregate(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.getEnclosingClass().map(AggregateRules::isAggregate).orElse(false);
    }
}
