package vn.guongsang.gateway.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who is signed in, as the provider last said.
 *
 * @param centre id of the tenant
 * @param unit id of the unit spoken for
 * @param person id in the centre's staff list
 */
record Me(
        String name,
        String centre,
        @Nullable String unit,
        @Nullable String person,
        List<String> roles) {

    static Me of(OidcUser user) {
        var name = user.getFullName();
        var roles = user.getClaimAsStringList("roles");
        return new Me(
                name == null ? user.getName() : name,
                String.valueOf(user.getClaimAsString("centre")),
                user.getClaimAsString("unit"),
                user.getClaimAsString("person"),
                roles == null ? List.of() : roles);
    }
}
