package vn.guongsang.identity.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written down about an account, by those who look after it. */
public record AccountDetails(
        String name,
        @Nullable String email,
        @Nullable UUID unit,
        @Nullable UUID person,
        List<Grant> grants) {

    public AccountDetails {
        name = name.strip();
        grants = List.copyOf(grants);
    }
}
