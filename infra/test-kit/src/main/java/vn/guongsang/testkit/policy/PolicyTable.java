package vn.guongsang.testkit.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the file says about one service.
 *
 * @param hats the roles of each caller; nobody's are empty
 */
record PolicyTable(List<List<String>> hats, List<PolicyLine> lines) {

    static PolicyTable of(String service) {
        var hats = new ArrayList<List<String>>(List.of(List.of()));
        var lines = new ArrayList<PolicyLine>();
        var section = List.<String>of();
        var number = 0;
        for (var line : PolicyFile.lines("truth-table.txt")) {
            number++;
            if (!PolicyFile.says(line)) {
                continue;
            }
            if (line.startsWith("[")) {
                section = List.of(line.substring(1, line.indexOf(']')).split(" "));
            } else if (section.contains("roles")) {
                Arrays.stream(line.strip().split(" +"))
                        .map(each -> List.of(each.split("\\+")))
                        .forEach(hats::add);
            } else if (section.contains(service)) {
                lines.add(PolicyLine.parse(number, line, service));
            }
        }
        return new PolicyTable(List.copyOf(hats), List.copyOf(lines));
    }

    /** Each role alone. */
    List<String> roles() {
        return hats.stream().filter(each -> each.size() == 1).map(List::getFirst).toList();
    }

    /** What it says to callers from elsewhere, where it says anything about them. */
    PolicyLine forStrangers(String endpoint) {
        var about =
                lines.stream()
                        .filter(line -> line.endpoint().equals(endpoint) && !line.isAboutAField())
                        .toList();
        return Stream.of("other-centre", "foreign")
                .flatMap(seat -> about.stream().filter(line -> line.from().contains(seat)))
                .findFirst()
                .orElseGet(about::getFirst);
    }
}
