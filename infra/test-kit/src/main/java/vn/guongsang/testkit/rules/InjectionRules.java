package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A class says in its constructor what it needs. */
final class InjectionRules {
    private static final List<String> ANNOTATIONS =
            List.of(
                    "org.springframework.beans.factory.annotation.Autowired",
                    "org.springframework.beans.factory.annotation.Value",
                    "jakarta.annotation.Resource",
                    "jakarta.inject.Inject",
                    "jakarta.persistence.PersistenceContext");

    static final ArchRule FIELDS_ARE_NOT_INJECTED =
            noFields()
                    .should(be(describe("injected", InjectionRules::isInjected)))
                    .as("Nothing is injected into fields");

    static final ArchRule METHODS_ARE_NOT_INJECTED =
            noMethods()
                    .should(be(describe("injected", InjectionRules::isInjected)))
                    .as("Nothing is injected into methods");

    private InjectionRules() {}

    /** What stands on a record's component stands on its members too, but is its constructor's. */
    private static boolean isInjected(JavaMember member) {
        return !member.getOwner().isRecord()
                && ANNOTATIONS.stream().anyMatch(member::isAnnotatedWith);
    }
}
