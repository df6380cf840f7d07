package vn.guongsang.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.test.util.ReflectionTestUtils;
import vn.guongsang.contracts.Fact;

/** What an aggregate has to say, before it is saved and without a database. */
public final class RegisteredFacts {

    private RegisteredFacts() {}

    /**
     * @param aggregate an {@code AbstractAggregateRoot}, which shows its facts to Spring Data only
     */
    public static List<Fact> of(Object aggregate) {
        Collection<?> facts = ReflectionTestUtils.invokeMethod(aggregate, "domainEvents");
        return Objects.requireNonNull(facts).stream().map(Fact.class::cast).toList();
    }
}
