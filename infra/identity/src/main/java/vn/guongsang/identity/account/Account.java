package vn.guongsang.identity.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param username lower case, without spaces; what is typed at sign-in and the token's subject
 * @param name shown on screen
 * @param email where links go; none for people without mail
 * @param mandate with the roles of today
 * @param version raised by every change of what others may see of it
 */
public record Account(
        UUID id,
        String username,
        String name,
        @Nullable String email,
        boolean enabled,
        Password password,
        Mandate mandate,
        long version) {}
