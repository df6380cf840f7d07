package vn.guongsang.identity.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.identity.account.AccountDetails;

/**
 * What an account is to be.
 *
 * @param username of a new account; one that is there keeps its own
 * @param name as the register of people has it
 * @param personId in the register of people
 */
record AccountRequest(
        @Nullable @Size(max = 64) String username,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable UUID unitId,
        @Nullable UUID personId,
        @NotNull @Size(max = 20) List<@Valid @NotNull GrantRequest> roles,
        @Nullable @Size(max = 500) String reason) {

    AccountDetails details() {
        return new AccountDetails(
                name, email, unitId, personId, roles.stream().map(GrantRequest::grant).toList());
    }
}
