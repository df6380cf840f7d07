package vn.guongsang.testkit.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * A mistake that somebody could make in a decision about access, made in the running class itself:
 * the service has no switch for it.
 *
 * @param name what was forgotten
 * @param type whose decision it is
 * @param method that decides
 * @param clue a seat or an answer, without which a line of the table cannot show it
 */
public record PlantedMutation(String name, String type, String method, Change change, String clue) {

    private static final String ACTOR = "vn.guongsang.platform.access.Actor";
    private static final AtomicReference<UUID> SOME_CENTRE = new AtomicReference<>(new UUID(0, 0));

    /** What becomes of the method. */
    public enum Change {
        DOES_NOTHING,
        SAYS_YES,
        SAYS_THAT_CENTRE
    }

    /** Whoever has no role may do what needs one. */
    public static PlantedMutation noRoleIsRequired() {
        return new PlantedMutation(
                "no role is required", ACTOR, "require", Change.DOES_NOTHING, "403");
    }

    /** Whoever has any role has all. */
    public static PlantedMutation everybodyHasEveryRole() {
        return new PlantedMutation(
                "everybody has every role", ACTOR, "isAny", Change.SAYS_YES, "403");
    }

    public static PlantedMutation everybodyBelongsToTheUnit() {
        return new PlantedMutation(
                "everybody belongs to the unit", ACTOR, "belongsTo", Change.SAYS_YES, "sibling");
    }

    /** The token's centre is not looked at. */
    public static PlantedMutation everybodyIsOf(UUID centre) {
        SOME_CENTRE.set(centre);
        return new PlantedMutation(
                "everybody is of the centre",
                ACTOR,
                "centre",
                Change.SAYS_THAT_CENTRE,
                "other-centre");
    }

    /** A rule about the state is forgotten. */
    public static PlantedMutation anyStateWillDo(String type, String method) {
        return new PlantedMutation("any state will do", type, method, Change.DOES_NOTHING, "409");
    }

    /** The same, where another type decides. */
    public PlantedMutation in(String another) {
        return new PlantedMutation(name, another, method, change, clue);
    }

    /** Undoes it. */
    interface Planted extends AutoCloseable {
        @Override
        void close();
    }

    Planted plant() {
        ByteBuddyAgent.install();
        var strategy = ClassReloadingStrategy.fromInstalledAgent();
        var mutated = load(type);
        var loader = PlantedMutation.class.getClassLoader();
        var source = ClassFileLocator.ForClassLoader.of(loader);
        var place = ElementMatchers.named(method);
        var redefined = new ByteBuddy().redefine(mutated, source);
        (switch (change) {
                    case DOES_NOTHING -> redefined.method(place).intercept(StubMethod.INSTANCE);
                    case SAYS_YES -> redefined.method(place).intercept(FixedValue.value(true));
                    case SAYS_THAT_CENTRE -> redefined.visit(Advice.to(ThatCentre.class).on(place));
                })
                .make()
                .load(loader, strategy);
        return () -> undo(strategy, source, mutated);
    }

    private static void undo(
            ClassReloadingStrategy strategy, ClassFileLocator source, Class<?> mutated) {
        try {
            strategy.reset(source, mutated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The centre that stands in for everybody's. */
    public static UUID someCentre() {
        return Objects.requireNonNull(SOME_CENTRE.get());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static final class ThatCentre {

        @Advice.OnMethodExit
        @SuppressWarnings({"unused", "UnusedVariable", "ParameterName"})
        static void exit(@Advice.Return(readOnly = false) UUID centre) {
            centre = PlantedMutation.someCentre();
        }
    }
}
