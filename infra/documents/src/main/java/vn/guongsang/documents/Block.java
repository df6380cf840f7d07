package vn.guongsang.documents;

import java.util.List;

/** A part of what a paper says. */
public sealed interface Block {

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** What the next parts are about, bold. */
    record Heading(String text) implements Block {}

    /** A table; its headings stand again on every page. */
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (!row.band() && row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row needs %d cells: %s".formatted(columns.size(), row.cells()));
                }
            }
        }

        int shares() {
            return columns.stream().mapToInt(Column::share).sum();
        }
    }

    /**
     * A column of a table.
     *
     * @param share how wide it is beside the others
     */
    record Column(String heading, int share, Align align) {}

    /** How the text of a column stands. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A row of a table.
     *
     * @param band whether its one cell goes over all columns, as the heading of a group
     */
    record Row(List<String> cells, boolean band) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row band(String text) {
            return new Row(List.of(text), true);
        }
    }
}
