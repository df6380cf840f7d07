package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** One class per use case: what it is asked, and one method that is the transaction. */
final class UseCaseRules {
    private static final String TRANSACTIONAL =
            "org.springframework.transaction.annotation.Transactional";

    static final ArchRule A_USE_CASE_IS_ONE_TRANSACTION =
            classes()
                    .that(describe("are Commands of a use case", UseCaseRules::isCommand))
                    .should(
                            new Complaints(
                                    "belong to a class with one public method, the transaction",
                                    command -> complaints(command.getEnclosingClass().get())))
                    .as("A use case has one public method, which is the transaction");

    private UseCaseRules() {}

    private static boolean isCommand(JavaClass type) {
        return type.isRecord()
                && type.getSimpleName().equals("Command")
                && type.getEnclosingClass().isPresent();
    }

    private static Stream<String> complaints(JavaClass useCase) {
        var methods = publicMethods(useCase);
        if (methods.size() != 1) {
            return Stream.of(
                    useCase.getDescription() + " has " + methods.size() + " public methods");
        }
        return methods.stream()
                .filter(method -> !method.isAnnotatedWith(TRANSACTIONAL))
                .map(method -> method.getDescription() + " is not @Transactional");
    }

    private static List<JavaMethod> publicMethods(JavaClass useCase) {
        return useCase.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
    }
}
