package vn.guongsang.identity.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.identity.account.Mandate;
import vn.guongsang.identity.account.Role;

/** One account as the accounts file has it. */
record AccountEntry(
        @JsonProperty(required = true) String username,
        @JsonProperty(required = true) String password,
        @JsonProperty(required = true) List<Role> roles,
        @JsonProperty(required = true) UUID centre,
        @Nullable UUID unit,
        @Nullable UUID person,
        @JsonProperty(required = true) String name) {

    Mandate mandate() {
        return new Mandate(centre, unit, person, roles);
    }
}
