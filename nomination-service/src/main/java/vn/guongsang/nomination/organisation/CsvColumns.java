package vn.guongsang.nomination.organisation;

import java.util.List;

/**
 * Which columns a file may have, in any order.
 *
 * @param needed those that it must have
 */
record CsvColumns(List<String> known, List<String> needed) {

    CsvColumns {
        known = List.copyOf(known);
        needed = List.copyOf(needed);
    }
}
