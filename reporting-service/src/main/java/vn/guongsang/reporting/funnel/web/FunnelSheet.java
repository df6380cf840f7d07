package vn.guongsang.reporting.funnel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.documents.Cell;
import vn.guongsang.documents.Sheet;
import vn.guongsang.reporting.CodeNames;
import vn.guongsang.reporting.funnel.Funnel;
import vn.guongsang.reporting.funnel.Step;

/** The funnel as a table: a row for each group, the total last. */
final class FunnelSheet {
    private FunnelSheet() {}

    static Sheet of(Funnel funnel, CodeNames names) {
        var headings = new ArrayList<String>();
        headings.add(names.word("group"));
        for (var step : Step.values()) {
            var name = names.of("step", step.name());
            headings.add(name);
            headings.add(names.word("share") + ": " + name);
        }
        funnel.total().ended().keySet().forEach(end -> headings.add(names.of("status", end)));
        return new Sheet(
                names.word("sheet.funnel"),
                List.of(names.word("sheet.funnel") + " " + funnel.from() + " – " + funnel.to()),
                headings,
                Stream.concat(funnel.rows().stream(), Stream.of(funnel.total()))
                        .map(FunnelSheet::row)
                        .toList());
    }

    private static List<Cell> row(Funnel.Row row) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(row.name()));
        for (var step : row.steps()) {
            cells.add(Cell.of(step.count()));
            cells.add(step.share() == null ? Cell.of((String) null) : Cell.of(step.share()));
        }
        row.ended().values().forEach(end -> cells.add(Cell.of(end.count())));
        return cells;
    }
}
