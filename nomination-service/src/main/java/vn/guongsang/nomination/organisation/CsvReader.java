package vn.guongsang.nomination.organisation;

import java.util.List;
import java.util.UUID;

/** Knows what the lines of one kind of file mean. */
interface CsvReader {

    ImportKind kind();

    CsvColumns columns();

    /**
     * Reads lines in the caller's transaction and writes nothing.
     *
     * @return what has to be done for each line, in the order in which it can be done
     */
    List<Runnable> read(UUID centre, List<CsvLine> lines, ImportProblems problems);
}
