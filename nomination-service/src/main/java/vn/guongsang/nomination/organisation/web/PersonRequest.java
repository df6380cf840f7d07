package vn.guongsang.nomination.organisation.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.nomination.organisation.PersonDetails;
import vn.guongsang.nomination.organisation.RegisterPerson;
import vn.guongsang.nomination.organisation.Sex;
import vn.guongsang.nomination.organisation.StaffType;
import vn.guongsang.platform.access.Actor;

/**
 * @param id for somebody new; one who is there keeps their own
 * @param validFrom where it is left out, today for somebody new and unchanged for one who is there
 */
record PersonRequest(
        @Nullable UUID id,
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}") String code,
        @NotNull @Size(min = 1, max = 200) String name,
        @Nullable Sex sex,
        @NotNull UUID unitId,
        @NotNull @Size(min = 1, max = 200) String post,
        @NotNull StaffType staffType,
        boolean directWorker,
        boolean leader,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Pattern(regexp = "\\+?[0-9][0-9 .()-]{5,19}") String phone,
        @NotNull @Pattern(regexp = "vi|en") String language,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    RegisterPerson.Command toCommand(Actor by, LocalDate today) {
        var chosen = id == null ? UuidCreator.getTimeOrderedEpoch() : id;
        return new RegisterPerson.Command(by, chosen, details(today));
    }

    PersonDetails details(LocalDate usually) {
        return new PersonDetails(
                code,
                name,
                sex,
                unitId,
                post,
                staffType,
                directWorker,
                leader,
                email,
                phone,
                language,
                validFrom == null ? usually : validFrom,
                validTo);
    }
}
