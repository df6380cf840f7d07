package vn.guongsang.nomination.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Who of a centre's people may be introduced, in the setting {@code nominable-staff}: one plan
 * means public employees alone, another everybody who works at the centre.
 *
 * @param leaders whether somebody who leads a unit may be
 */
public record NominableStaff(@NotNull Set<@NotNull StaffType> staffTypes, boolean leaders) {

    /** What holds for a centre that has decided nothing. */
    static final NominableStaff EVERYBODY = new NominableStaff(Set.of(StaffType.values()), true);

    /** Whether somebody so employed may be introduced. */
    public boolean includes(StaffType staffType, boolean leader) {
        return staffTypes.contains(staffType) && (leaders || !leader);
    }
}
