package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** A missing noun shows as a Util. */
final class NameRules {
    private static final Pattern EMPTY_WORDS =
            Pattern.compile(".*(Utils?|Helpers?|Managers?|Impl|DTOs?|Dtos?)");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses()
                    .should(be(describe("named by an empty word", NameRules::isEmptyWord)))
                    .as("Nothing is called Util, Helper, Manager, Impl or DTO");

    private NameRules() {}

    private static boolean isEmptyWord(JavaClass type) {
        return EMPTY_WORDS.matcher(type.getSimpleName()).matches();
    }
}
