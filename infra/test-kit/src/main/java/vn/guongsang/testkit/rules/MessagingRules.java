package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.guongsang.contracts.EventType;

/** State and fact commit together, and foreign words stop at the border. */
final class MessagingRules {
    private static final String PRODUCER_CLIENT = "org.apache.kafka.clients.producer";
    private static final List<String> SENDERS =
            List.of(
                    "org.springframework.kafka.core.KafkaOperations",
                    "org.springframework.kafka.core.ProducerFactory",
                    "org.springframework.cloud.stream.function.StreamOperations");

    static final ArchRule ONLY_THE_OUTBOX_SENDS =
            noClasses()
                    .that()
                    // The test kit speaks in the place of the services that are not there.
                    .resideOutsideOfPackages(
                            "vn.guongsang.platform.outbox..",
                            "vn.guongsang.audit",
                            "vn.guongsang.testkit")
                    .should()
                    .dependOnClassesThat(describe("senders", MessagingRules::isSender))
                    .as("Only the outbox sends facts, and the audit its heads");

    /** Spring Cloud Stream sends what a function returns, past the outbox. */
    static final ArchRule FUNCTIONS_ONLY_CONSUME =
            noMethods()
                    .that()
                    .areAnnotatedWith("org.springframework.context.annotation.Bean")
                    .should()
                    .haveRawReturnType(
                            assignableTo(Function.class).or(assignableTo(Supplier.class)))
                    .as("A function on a topic only consumes");

    private MessagingRules() {}

    static ArchRule onlyMessagingKnowsForeignFacts(String base) {
        var foreign = factsOfOthersThan(base.substring(base.lastIndexOf('.') + 1));
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".*.messaging")
                .should()
                .dependOnClassesThat(
                        describe("facts of other services", type -> isOneOf(foreign, type)))
                .as("Only messaging knows the facts of other services");
    }

    private static boolean isSender(JavaClass type) {
        return type.getPackageName().equals(PRODUCER_CLIENT)
                || SENDERS.stream().anyMatch(type::isAssignableTo);
    }

    private static Set<String> factsOfOthersThan(String service) {
        return Arrays.stream(EventType.values())
                .filter(event -> !event.topic().writer().principal().equals(service))
                .map(event -> event.type().getName())
                .collect(toSet());
    }

    private static boolean isOneOf(Set<String> facts, JavaClass type) {
        return facts.contains(type.getBaseComponentType().getName().replaceFirst("\\$.*", ""));
    }
}
