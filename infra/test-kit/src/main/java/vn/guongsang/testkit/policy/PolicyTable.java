package vn.guongsang.testkit.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the file says about one service.
 *
 * @param hats the roles of each caller; nobody's are empty
 */
record PolicyTable(List<List<String>> hats, List<PolicyLine> lines) {

    static PolicyTable of(String service) {
        var sections = Set.of(service, "every service");
        var hats = new ArrayList<List<String>>(List.of(List.of()));
        var lines = new ArrayList<PolicyLine>();
        var section = "";
        var number = 0;
        for (var line : text().lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (section.equals("roles")) {
                Arrays.stream(line.strip().split(" +"))
                        .map(each -> List.of(each.split("\\+")))
                        .forEach(hats::add);
            } else if (sections.contains(section)) {
                lines.add(PolicyLine.parse(number, line, service));
            }
        }
        return new PolicyTable(List.copyOf(hats), List.copyOf(lines));
    }

    private static String text() {
        try (var file = PolicyTable.class.getResourceAsStream("truth-table.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
