package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchRule;

/** Writing goes through aggregates, reading through SQL. */
final class PersistenceRules {
    private static final String REPOSITORY = "org.springframework.data.repository.Repository";
    private static final PackageMatchers JPA =
            PackageMatchers.of(
                    "jakarta.persistence..", "org.hibernate..", "org.springframework.data.jpa..");

    static final ArchRule REPOSITORIES_ARE_HIDDEN =
            classes()
                    .that()
                    .areAssignableTo(REPOSITORY)
                    .should()
                    .bePackagePrivate()
                    .as("Repositories are package-private");

    static final ArchRule VIEWS_USE_NO_JPA =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("View")
                    .should()
                    .dependOnClassesThat(describe("JPA", PersistenceRules::isJpa))
                    .as("Views read and write rows, not entities");

    private PersistenceRules() {}

    private static boolean isJpa(JavaClass type) {
        return JPA.test(type.getPackageName())
                || type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.isAssignableTo(REPOSITORY);
    }
}
