package vn.guongsang.reporting.compliance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How one call is answered, as far as the reader may see it. */
public record ComplianceReport(
        UUID callId,
        String recognition,
        String period,
        Instant dueBefore,
        ComplianceTotals totals,
        List<ComplianceCell> cells) {

    public ComplianceReport {
        cells = List.copyOf(cells);
    }
}
