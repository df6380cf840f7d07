package vn.guongsang.nomination.organisation;

import java.util.List;
import java.util.UUID;

/**
 * How far a file is.
 *
 * @param done lines that were dealt with; nothing of them can be seen before all are
 */
public record ImportRow(
        UUID id,
        String kind,
        boolean dryRun,
        String status,
        int lines,
        int done,
        List<ImportProblem> problems) {

    public ImportRow {
        problems = List.copyOf(problems);
    }
}
