package vn.guongsang.nomination.erasure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.problems.RuleBroken;

/** Why somebody cannot be erased yet. Nobody undoes it, so whatever stands is ended first. */
public abstract sealed class ErasureRefused extends RuleBroken {

    private ErasureRefused(String code) {
        super(Kind.NOT_NOW, code);
    }

    /** Whoever works at the centre is needed in its register: as a head, a clerk, a deputy. */
    public static final class StillHere extends ErasureRefused {
        StillHere() {
            super("person-still-here");
        }
    }

    /** Nobody decides about themselves. */
    public static final class Yourself extends ErasureRefused {
        Yourself() {
            super("person-is-yourself");
        }
    }

    /** Somebody still has to write, check, vote or decide, and would have nothing to read. */
    public static final class NominationsUnderWay extends ErasureRefused {

        private final transient List<UUID> which;

        NominationsUnderWay(List<UUID> which) {
            super("nominations-under-way");
            this.which = List.copyOf(which);
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("nominationIds", which);
        }
    }
}
