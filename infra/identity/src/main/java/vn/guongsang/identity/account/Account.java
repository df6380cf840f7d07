package vn.guongsang.identity.account;

/**
 * A person who may sign in.
 *
 * @param username lower case, without spaces; what is typed at sign-in and the token's subject
 * @param passwordHash with the name of its scheme in front
 * @param name shown on screen
 */
public record Account(
        String username, String passwordHash, boolean enabled, String name, Mandate mandate) {}
