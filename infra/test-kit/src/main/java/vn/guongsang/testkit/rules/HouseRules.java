package vn.guongsang.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks what is written in the house rules against compiled classes, one test a rule. A service
 * applies them in three lines:
 *
 * <pre>{@code
 * class HouseRulesTests extends HouseRules {
 *     HouseRulesTests() {
 *         super("vn.guongsang.review");
 *     }
 * }
 * }</pre>
 */
public abstract class HouseRules {
    private final String basePackage;
    private final List<ArchRule> rules;

    /**
     * All rules, for a service.
     *
     * @param basePackage the service's own; its last part is the service's name in the topic table
     */
    protected HouseRules(String basePackage) {
        this(basePackage, Scope.SERVICE);
    }

    protected HouseRules(String basePackage, Scope scope) {
        this.basePackage = basePackage;
        this.rules = scope == Scope.SERVICE ? ofService(basePackage) : ofAnyCode();
    }

    @TestFactory
    protected final Stream<DynamicTest> houseRules() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(basePackage);
        return Stream.concat(
                Stream.of(dynamicTest("There is something to check", () -> notEmpty(classes))),
                rules.stream()
                        .map(
                                rule ->
                                        dynamicTest(
                                                rule.getDescription(),
                                                () -> check(rule, classes))));
    }

    private void notEmpty(JavaClasses classes) {
        assertThat(classes).as("classes below " + basePackage).isNotEmpty();
    }

    /** A young service may have nothing yet that a rule is about. */
    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(true).check(classes);
    }

    /** Rules for whatever we write. */
    static List<ArchRule> ofAnyCode() {
        return List.of(
                NullnessRules.EVERY_PACKAGE_IS_NULL_MARKED,
                NameRules.NAMES_SAY_WHAT_A_THING_IS,
                InjectionRules.FIELDS_ARE_NOT_INJECTED,
                InjectionRules.METHODS_ARE_NOT_INJECTED,
                ConductRules.NOBODY_PRINTS,
                ConductRules.NOBODY_SLEEPS,
                MessagingRules.ONLY_THE_OUTBOX_SENDS);
    }

    static List<ArchRule> ofService(String basePackage) {
        return Stream.concat(
                        ofAnyCode().stream(),
                        Stream.of(
                                ConductRules.TIME_COMES_FROM_THE_CLOCK,
                                PackageRules.onlyWebAndMessagingBelowCapabilities(basePackage),
                                PackageRules.nothingDependsOnWebOrMessaging(basePackage),
                                AggregateRules.aggregatesDependOnLittle(basePackage),
                                AggregateRules.AGGREGATES_HAVE_NO_SETTERS,
                                AggregateRules.AGGREGATES_HAVE_NO_PUBLIC_CONSTRUCTOR,
                                MessagingRules.onlyMessagingKnowsForeignFacts(basePackage),
                                MessagingRules.FUNCTIONS_ONLY_CONSUME,
                                WebRules.controllersAreHiddenInWeb(basePackage),
                                PolicyRules.onlyThePolicyKnowsRoles(basePackage),
                                PersistenceRules.REPOSITORIES_ARE_HIDDEN,
                                PersistenceRules.VIEWS_USE_NO_JPA,
                                UseCaseRules.A_USE_CASE_IS_ONE_TRANSACTION))
                .toList();
    }

    /** How many of the rules apply. */
    public enum Scope {
        /** All of them. */
        SERVICE,
        /** Those that hold for any code of ours, with whatever packages it has. */
        ANY_CODE
    }
}
