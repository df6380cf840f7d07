package vn.guongsang.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the system consists of. */
record Parts(PostgresPart postgres, Part kafka, Part identity, List<Part> services, Part gateway) {

    /** Our own programs, in the order in which they start. */
    List<Part> programs() {
        var programs = new ArrayList<>(services);
        programs.addFirst(identity);
        programs.addLast(gateway);
        return programs;
    }

    List<Part> all() {
        return Stream.concat(Stream.of(postgres, kafka), programs().stream()).toList();
    }

    Part named(String name) {
        return all().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no part " + name));
    }
}
