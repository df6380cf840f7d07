package vn.guongsang.reporting.monthlypackage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office puts before the director for one call.
 *
 * @param month as people say it, {@code tháng 11/2026}
 * @param exemplars what the office has accepted, unit by unit
 * @param silent units that owe and have sent nothing
 * @param waived units that need not
 * @param underway how many are still looked at or were sent back
 */
public record MonthlyPackage(
        String month,
        OfficeLetterhead letterhead,
        LetterTemplate template,
        List<Exemplar> exemplars,
        List<String> silent,
        List<String> waived,
        long underway) {

    public MonthlyPackage {
        exemplars = List.copyOf(exemplars);
        silent = List.copyOf(silent);
        waived = List.copyOf(waived);
    }

    /** How many units have an exemplar among them. */
    long units() {
        return exemplars.stream().map(Exemplar::unit).distinct().count();
    }

    long collectives() {
        return exemplars.stream().filter(Exemplar::collective).count();
    }

    /**
     * One exemplar, as its head signed it off.
     *
     * @param post of a person
     * @param members of a collective
     * @param field the name of its field of work, or of its main topic
     */
    public record Exemplar(
            String unit,
            String name,
            @Nullable String post,
            @Nullable Integer members,
            @Nullable Integer women,
            String field,
            String title,
            String summary) {

        boolean collective() {
            return members != null;
        }

        /** What stands where a person has a post. */
        String position() {
            if (members == null) {
                return post == null ? "" : post;
            }
            return women == null
                    ? "Tập thể (%d người)".formatted(members)
                    : "Tập thể (%d người, %d nữ)".formatted(members, women);
        }
    }
}
