package vn.guongsang.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** METRICS.md, read. */
public final class MetricsTable {
    private static final List<String> SERVICES =
            List.of("nomination", "review", "award", "notification", "reporting");
    private static final int NAME = 1;
    private static final int TYPE = 2;
    private static final int LABELS = 4;
    private static final int PROCESSES = 5;

    private MetricsTable() {}

    /**
     * @param folder of this module
     */
    public static List<Metric> read(Path folder) {
        var metrics = new ArrayList<Metric>();
        var ours = false;
        try {
            for (var line : Files.readAllLines(folder.resolve("METRICS.md"))) {
                if (line.startsWith("## ")) {
                    ours = line.equals("## Our own");
                } else if (line.startsWith("| `")) {
                    metrics.add(row(line.split("\\s*\\|\\s*", -1), ours));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(metrics);
    }

    private static Metric row(String[] cells, boolean ours) {
        return new Metric(
                cells[NAME].replace("`", ""),
                Metric.Type.valueOf(cells[TYPE].toUpperCase(Locale.ROOT)),
                cells[LABELS].equals("–") ? Set.of() : words(cells[LABELS]),
                words(cells[PROCESSES]).stream()
                        .flatMap(MetricsTable::processes)
                        .collect(Collectors.toSet()),
                ours);
    }

    private static Stream<String> processes(String word) {
        return switch (word) {
            case "services" -> SERVICES.stream();
            case "all" -> Stream.concat(SERVICES.stream(), Stream.of("gateway", "identity"));
            default -> Stream.of(word);
        };
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(",\\s*", -1)).collect(Collectors.toSet());
    }
}
