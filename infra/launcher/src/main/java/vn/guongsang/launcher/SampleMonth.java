package vn.guongsang.launcher;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the units, the office, the director and the editor of a sample centre do about one month.
 *
 * @param month 0 for the one that is due next, -1 for the one before
 */
record SampleMonth(
        int month, List<Waiver> waived, List<Nothing> nothing, List<SampleNomination> nominations) {
    /** The oldest month there is. */
    static final int FIRST = -3;

    /** The office asks nothing of a unit for once. */
    record Waiver(String unit, Moment at, String reasonCode, String reason) {}

    /** A unit says that it has nobody to introduce, and the office agrees. */
    record Nothing(String unit, Moment at, String reason, Moment accepted) {}

    /** The oldest first. */
    static List<SampleMonth> of(String centre) {
        return IntStream.rangeClosed(FIRST, 0).mapToObj(month -> read(centre, month)).toList();
    }

    private static SampleMonth read(String centre, int month) {
        var file = "%s/month-%d.json".formatted(centre, Math.abs(month));
        return SampleFile.read(file, SampleMonth.class);
    }
}
