package vn.guongsang.reporting.compliance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has sent what over some months.
 *
 * @param calls the columns, the oldest first
 * @param units the rows
 */
public record ComplianceMatrix(
        String from, String to, List<MatrixCall> calls, List<MatrixUnit> units) {

    public ComplianceMatrix {
        calls = List.copyOf(calls);
        units = List.copyOf(units);
    }

    /** A column. */
    public record MatrixCall(
            UUID callId,
            String recognition,
            String period,
            Instant dueBefore,
            @Nullable Instant closedAt) {}

    /**
     * A row.
     *
     * @param cells one for each call that has to do with the unit
     */
    public record MatrixUnit(
            UUID unitId,
            @Nullable String unitCode,
            @Nullable String unitName,
            List<MatrixCell> cells) {
        public MatrixUnit {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Where they meet.
     *
     * @param status of what it owes; none for a unit that owes nothing and sent something
     * @param nominations how many it has sent
     * @param list the address of what it has sent
     */
    public record MatrixCell(
            UUID callId, String period, @Nullable String status, long nominations, String list) {}
}
