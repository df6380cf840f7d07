package vn.guongsang.platform.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the token says it.
 *
 * @param account the token's subject
 * @param centre the centre for which the account works
 * @param unit the account's unit, where it has one
 * @param person the person behind the account; a program may have none
 */
public record Actor(
        String account, UUID centre, @Nullable UUID unit, @Nullable UUID person, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    public boolean belongsTo(UUID aUnit) {
        return aUnit.equals(unit);
    }

    /**
     * Insists on a role.
     *
     * @throws NotAllowed without one of the roles
     */
    public void require(Role... any) {
        if (!isAny(any)) {
            throw new NotAllowed();
        }
    }

    /**
     * The person who acts.
     *
     * @throws NotAllowed for an account that stands for no person
     */
    public UUID requirePerson() {
        return Optional.ofNullable(person).orElseThrow(NotAllowed::new);
    }

    /**
     * The unit for which the account acts.
     *
     * @throws NotAllowed for an account without a unit
     */
    public UUID requireUnit() {
        return Optional.ofNullable(unit).orElseThrow(NotAllowed::new);
    }
}
