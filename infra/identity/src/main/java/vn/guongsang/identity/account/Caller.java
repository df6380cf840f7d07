package vn.guongsang.identity.account;

import java.util.Arrays;
import java.util.UUID;

/**
 * Who asks for something over the API.
 *
 * @param name of the account or program
 * @param mandate what they may do this very moment
 */
public record Caller(String name, Mandate mandate) {

    public UUID centre() {
        return mandate.centre();
    }

    public boolean is(Role role) {
        return mandate.roles().contains(role);
    }

    /**
     * Insists on a role.
     *
     * @throws NotAllowed without one of the roles
     */
    public void require(Role... any) {
        if (Arrays.stream(any).noneMatch(this::is)) {
            throw new NotAllowed();
        }
    }
}
