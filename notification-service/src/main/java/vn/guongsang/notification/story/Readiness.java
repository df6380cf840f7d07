package vn.guongsang.notification.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.problems.FieldProblem;

/**
 * What a story needs before the public may read it (plan A, III.3: honest, nothing exaggerated; Law
 * 91/2025: consent of those who are shown).
 */
final class Readiness {

    private Readiness() {}

    static List<FieldProblem> missing(
            StoryText text, List<StoryClaim> claims, List<Consent> consents, boolean stated) {
        var missing = new ArrayList<FieldProblem>();
        bounded(missing, "/headline", text.headline(), 10, 200);
        bounded(missing, "/lead", text.lead(), 30, 500);
        bounded(missing, "/body", text.body(), 200, 10_000);
        bounded(missing, "/nameShown", text.nameShown(), 2, 200);
        bounded(missing, "/unitShown", text.unitShown(), 2, 200);
        IntStream.range(0, claims.size())
                .filter(place -> claims.get(place).kept() && !claims.get(place).isChecked())
                .mapToObj(place -> new FieldProblem("/claims/" + place, "claim-unchecked"))
                .forEach(missing::add);
        if (consents.stream().noneMatch(Consent::stands)) {
            missing.add(new FieldProblem("/consents", "consent-missing"));
        }
        if (!stated) {
            missing.add(new FieldProblem("/statement", "statement-missing"));
        }
        return missing;
    }

    private static void bounded(
            List<FieldProblem> missing, String place, @Nullable String text, int min, int max) {
        var length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length == 0) {
            missing.add(new FieldProblem(place, "required"));
        } else if (length < min || length > max) {
            missing.add(new FieldProblem(place, "length", min, max, length));
        }
    }
}
