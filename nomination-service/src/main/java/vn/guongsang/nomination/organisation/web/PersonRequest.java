package vn.guongsang.nomination.organisation.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.nomination.organisation.RegisterPerson;
import vn.guongsang.nomination.organisation.StaffType;
import vn.guongsang.platform.access.Actor;

record PersonRequest(
        @Nullable UUID id,
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}") String code,
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull UUID unitId,
        @NotNull @Size(min = 1, max = 200) String post,
        @NotNull StaffType staffType,
        boolean directWorker,
        boolean leader,
        @Nullable @Email @Size(max = 254) String email,
        @NotNull @Pattern(regexp = "vi|en") String language) {

    RegisterPerson.Command toCommand(Actor by) {
        var chosen = id == null ? UuidCreator.getTimeOrderedEpoch() : id;
        return new RegisterPerson.Command(
                by,
                chosen,
                code,
                name,
                unitId,
                post,
                staffType,
                directWorker,
                leader,
                email,
                language);
    }
}
