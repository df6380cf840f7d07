package vn.guongsang.reporting.compliance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit and one call.
 *
 * @param unitCode none while the unit is not known here
 * @param status what became of what it owes; none for a unit that owes nothing and sent something
 *     all the same
 */
public record ComplianceCell(
        UUID unitId,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable String status,
        @Nullable Instant changedAt,
        List<CellNomination> nominations) {

    public ComplianceCell {
        nominations = List.copyOf(nominations);
    }
}
