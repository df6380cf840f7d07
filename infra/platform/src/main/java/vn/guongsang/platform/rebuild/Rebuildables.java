package vn.guongsang.platform.rebuild;

import java.util.List;
import vn.guongsang.platform.access.NotFound;

/** The read models of this service that can be rebuilt. */
record Rebuildables(List<Rebuildable> all) {

    Rebuildables {
        all = List.copyOf(all);
    }

    Rebuildable named(String name) {
        return all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
