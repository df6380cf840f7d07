package vn.guongsang.documents;

import java.util.List;

/**
 * A table to count with.
 *
 * @param name of the sheet, at most 31 characters
 * @param title lines above the table; none where a program reads it
 */
public record Sheet(String name, List<String> title, List<String> headings, List<List<Cell>> rows) {

    public Sheet {
        title = List.copyOf(title);
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
