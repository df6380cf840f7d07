package vn.guongsang.reporting.compliance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.guongsang.documents.Cell;
import vn.guongsang.documents.Sheet;
import vn.guongsang.reporting.CodeNames;
import vn.guongsang.reporting.compliance.ComplianceMatrix;
import vn.guongsang.reporting.compliance.ComplianceMatrix.MatrixCell;
import vn.guongsang.reporting.compliance.ComplianceMatrix.MatrixUnit;

/** The matrix as a table: a row for each unit, a column for each call. */
final class MatrixSheet {
    private MatrixSheet() {}

    static Sheet of(ComplianceMatrix matrix, CodeNames names) {
        var headings = new ArrayList<String>();
        headings.add(names.word("unit.code"));
        headings.add(names.word("unit.name"));
        matrix.calls().forEach(call -> headings.add(names.word("month") + " " + call.period()));
        return new Sheet(
                names.word("sheet.matrix"),
                List.of(names.word("sheet.matrix") + " " + matrix.from() + " – " + matrix.to()),
                headings,
                matrix.units().stream().map(unit -> row(unit, matrix, names)).toList());
    }

    private static List<Cell> row(MatrixUnit unit, ComplianceMatrix matrix, CodeNames names) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(unit.unitCode()));
        cells.add(Cell.of(unit.unitName()));
        for (var call : matrix.calls()) {
            cells.add(Cell.of(text(unit, call.callId(), names)));
        }
        return cells;
    }

    private static String text(MatrixUnit unit, UUID call, CodeNames names) {
        return unit.cells().stream()
                .filter(cell -> cell.callId().equals(call))
                .map(cell -> text(cell, names))
                .findFirst()
                .orElse("");
    }

    private static String text(MatrixCell cell, CodeNames names) {
        var status = cell.status() == null ? "" : names.of("status", cell.status());
        return cell.nominations() == 0
                ? status
                : "%s (%d)".formatted(status, cell.nominations()).strip();
    }
}
