package vn.guongsang.identity.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.identity.account.Mandate;
import vn.guongsang.identity.account.Role;

/** One machine as the clients file has it. */
record ClientEntry(
        @JsonProperty(required = true) String clientId,
        @JsonProperty(required = true) String clientSecret,
        @JsonProperty(required = true) UUID centre,
        @Nullable UUID unit,
        @Nullable UUID person,
        @JsonProperty(required = true) List<Role> roles) {

    Mandate mandate() {
        return new Mandate(centre, unit, person, roles);
    }
}
