package vn.guongsang.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Shows that a rule bites.
 *
 * @param culprits the classes of the unruly service that break it, named from its base package
 */
record Proof(ArchRule rule, List<String> culprits) {
    static final String UNRULY = "vn.guongsang.testkit.rules.unruly.nomination";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(UNRULY);

    static Proof that(ArchRule rule, String... isBrokenBy) {
        return new Proof(rule, List.of(isBrokenBy));
    }

    void check() {
        var complaints = rule.evaluate(CLASSES).getFailureReport().getDetails();

        assertThat(culprits).isNotEmpty();
        assertThat(culprits)
                .allSatisfy(culprit -> assertThat(complaints).anyMatch(naming(culprit)));
        assertThat(complaints)
                .allSatisfy(
                        complaint ->
                                assertThat(culprits)
                                        .as(complaint)
                                        .anyMatch(culprit -> naming(culprit).test(complaint)));
    }

    private static Predicate<String> naming(String type) {
        return Pattern.compile(Pattern.quote(UNRULY + "." + type) + "(?![\\w$])").asPredicate();
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
