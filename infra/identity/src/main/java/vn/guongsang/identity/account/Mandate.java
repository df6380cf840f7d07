package vn.guongsang.identity.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom a holder of a token acts, and in which roles.
 *
 * @param centre the tenant
 * @param unit the unit spoken for, where there is one
 * @param person the person in the centre's staff list, where the holder is one
 */
public record Mandate(UUID centre, @Nullable UUID unit, @Nullable UUID person, List<Role> roles) {

    public Mandate {
        roles = List.copyOf(roles);
    }

    /** The mandate as token claims; absent parts have no claim. */
    public Map<String, Object> claims() {
        var claims = new HashMap<String, Object>();
        claims.put("centre", centre.toString());
        if (unit != null) {
            claims.put("unit", unit.toString());
        }
        if (person != null) {
            claims.put("person", person.toString());
        }
        // The stored authorization can be read back only with plain collections.
        claims.put("roles", new ArrayList<>(roles.stream().map(Role::name).toList()));
        return claims;
    }

    /** Reads what {@link #claims()} wrote. */
    public static Mandate of(Map<?, ?> claims) {
        var roles = claims.get("roles") instanceof List<?> names ? names : List.of();
        return new Mandate(
                UUID.fromString(String.valueOf(claims.get("centre"))),
                id(claims.get("unit")),
                id(claims.get("person")),
                roles.stream().map(name -> Role.valueOf(String.valueOf(name))).toList());
    }

    private static @Nullable UUID id(@Nullable Object claim) {
        return claim == null ? null : UUID.fromString(claim.toString());
    }
}
