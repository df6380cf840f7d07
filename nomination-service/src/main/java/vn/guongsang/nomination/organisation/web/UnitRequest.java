package vn.guongsang.nomination.organisation.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.nomination.organisation.RegisterUnit;
import vn.guongsang.nomination.organisation.UnitType;
import vn.guongsang.platform.access.Actor;

record UnitRequest(
        @Nullable UUID id,
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}") String code,
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull UnitType type,
        @Nullable UUID parentId,
        @NotNull LocalDate validFrom,
        boolean owes) {

    RegisterUnit.Command toCommand(Actor by) {
        var chosen = id == null ? UuidCreator.getTimeOrderedEpoch() : id;
        return new RegisterUnit.Command(by, chosen, code, name, type, parentId, validFrom, owes);
    }
}
