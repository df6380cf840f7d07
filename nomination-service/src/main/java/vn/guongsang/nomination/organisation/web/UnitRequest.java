package vn.guongsang.nomination.organisation.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.nomination.organisation.RegisterUnit;
import vn.guongsang.nomination.organisation.UnitDetails;
import vn.guongsang.nomination.organisation.UnitType;
import vn.guongsang.platform.access.Actor;

/**
 * @param id for a new unit; one that is there keeps its own
 */
record UnitRequest(
        @Nullable UUID id,
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}") String code,
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull UnitType type,
        @Nullable UUID parentId,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Boolean owes) {

    RegisterUnit.Command toCommand(Actor by) {
        var chosen = id == null ? UuidCreator.getTimeOrderedEpoch() : id;
        return new RegisterUnit.Command(by, chosen, details());
    }

    UnitDetails details() {
        return new UnitDetails(code, name, type, parentId, validFrom, validTo, owes);
    }
}
