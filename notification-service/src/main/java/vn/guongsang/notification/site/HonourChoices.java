package vn.guongsang.notification.site;

import java.util.List;

/** By what the stories of a site can be narrowed: only what finds something. */
public record HonourChoices(List<String> topics, List<Unit> units, List<Integer> years) {

    public HonourChoices {
        topics = List.copyOf(topics);
        units = List.copyOf(units);
        years = List.copyOf(years);
    }

    /** A unit, as stories name it. */
    public record Unit(String slug, String name) {}
}
