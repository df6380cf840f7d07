package vn.guongsang.identity.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.identity.account.Grant;
import vn.guongsang.identity.account.Role;

/**
 * A role for somebody.
 *
 * @param from the first day
 * @param to the last day; none where no end is known
 */
record GrantRequest(@NotNull Role role, @NotNull LocalDate from, @Nullable LocalDate to) {

    Grant grant() {
        return new Grant(role, from, to);
    }
}
