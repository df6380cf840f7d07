package vn.guongsang.testkit.policy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a known state, and those who sit around it.
 *
 * @param names what stands for {@code {id}} and the like in paths and bodies; what is not named is
 *     not there
 * @param version what somebody has to have seen of it
 * @param seats where callers sit, by the words of the table
 */
public record PolicyFixture(Map<String, Object> names, long version, Map<String, Seat> seats) {

    public PolicyFixture {
        names = Map.copyOf(names);
        seats = Map.copyOf(seats);
    }

    /** Where somebody sits; the roles are the table's. */
    public record Seat(UUID centre, @Nullable UUID unit, @Nullable UUID person) {

        /** Anybody of a unit. */
        public static Seat in(UUID centre, UUID unit) {
            return new Seat(centre, unit, UUID.randomUUID());
        }
    }

    /**
     * With the seats that every line may name: in the unit that it is about, in one beside it, in
     * the one above, in one far off, and in another centre that uses the same ids.
     */
    public static PolicyFixture of(
            UUID centre,
            UUID unit,
            UUID sibling,
            UUID parent,
            Map<String, Object> names,
            long version) {
        return new PolicyFixture(
                names,
                version,
                Map.of(
                        "own", Seat.in(centre, unit),
                        "sibling", Seat.in(centre, sibling),
                        "parent", Seat.in(centre, parent),
                        "foreign", Seat.in(centre, UUID.randomUUID()),
                        "nowhere", new Seat(centre, null, null),
                        "other-centre", Seat.in(UUID.randomUUID(), unit)));
    }

    /** With one more seat: somebody with a part in it. */
    public PolicyFixture with(String name, Seat seat) {
        var more = new HashMap<>(seats);
        more.put(name, seat);
        return new PolicyFixture(names, version, more);
    }

    String fill(String text) {
        var filled = text;
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue().toString());
        }
        return filled.replace("{person}", UUID.randomUUID().toString())
                .replace(
                        "{new}",
                        UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
    }
}
