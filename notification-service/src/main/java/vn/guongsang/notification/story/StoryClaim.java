package vn.guongsang.notification.story;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One statement of the dossier, and what the editor found out about it.
 *
 * @param kept whether the story says it too; what it leaves out need not be checked
 * @param checkedBy the account that has seen the source
 */
@Embeddable
public record StoryClaim(
        String text,
        String source,
        boolean kept,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt) {

    static StoryClaim unchecked(String text, String source) {
        return new StoryClaim(text, source, true, null, null);
    }

    StoryClaim judged(Judgement by) {
        // Saying the same again does not make it a later check.
        return by.checked() == isChecked()
                ? new StoryClaim(text, source, by.kept(), checkedBy, checkedAt)
                : new StoryClaim(
                        text,
                        source,
                        by.kept(),
                        by.checked() ? by.account() : null,
                        by.checked() ? by.at() : null);
    }

    boolean isChecked() {
        return checkedBy != null;
    }

    /** What an editor says about a claim. */
    record Judgement(boolean kept, boolean checked, String account, Instant at) {}
}
