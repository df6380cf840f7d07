package vn.guongsang.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition that says itself what is wrong with a class. */
final class Complaints extends ArchCondition<JavaClass> {
    private final Function<JavaClass, Stream<String>> complaints;

    Complaints(String description, Function<JavaClass, Stream<String>> complaints) {
        super(description);
        this.complaints = complaints;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        complaints
                .apply(type)
                .forEach(complaint -> events.add(SimpleConditionEvent.violated(type, complaint)));
    }
}
