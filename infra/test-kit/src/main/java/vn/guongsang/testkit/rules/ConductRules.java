package vn.guongsang.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** What no code of ours does, wherever it stands. */
final class ConductRules {
    static final ArchRule NOBODY_PRINTS =
            noClasses()
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                    .as("Nobody prints: it is logged");

    static final ArchRule NOBODY_SLEEPS =
            noClasses()
                    .should()
                    .accessTargetWhere(describe("it sleeps", ConductRules::sleeps))
                    .as("Nobody sleeps: a condition is awaited");

    /** The platform alone makes clocks; tokens, locks and metrics there never use the domain's. */
    static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.guongsang.platform..")
                    .should()
                    .accessTargetWhere(describe("it reads the wall clock", ConductRules::readsTime))
                    .as("The time comes from the Clock that is injected");

    private ConductRules() {}

    private static boolean sleeps(JavaAccess<?> access) {
        var target = access.getTarget();
        return target.getName().equals("sleep")
                && (target.getOwner().isEquivalentTo(Thread.class)
                        || target.getOwner().isEquivalentTo(TimeUnit.class));
    }

    private static boolean readsTime(JavaAccess<?> access) {
        var target = access.getTarget();
        if (target.getOwner().isAssignableTo(InstantSource.class)) {
            return target.getName().matches("system.*|tick(Seconds|Minutes|Millis)");
        }
        if (target.getOwner().isEquivalentTo(System.class)) {
            return target.getName().equals("currentTimeMillis");
        }
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && !takesClock(target);
    }

    private static boolean takesClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
