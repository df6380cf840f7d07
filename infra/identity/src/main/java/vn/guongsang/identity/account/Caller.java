package vn.guongsang.identity.account;

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
}
