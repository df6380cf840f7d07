package vn.guongsang.review.voting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The council as it is kept.
 *
 * @param version 0 as long as nobody has kept it
 * @param members also former and future ones, the earliest first
 */
public record CouncilRows(
        long version,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        List<Member> members) {

    public CouncilRows {
        members = List.copyOf(members);
    }

    /**
     * One membership.
     *
     * @param to the last day
     */
    public record Member(UUID personId, String role, LocalDate from, @Nullable LocalDate to) {}
}
